namespace Translator.IR.Functions.Families;

/// <summary>Hashes and encodings of bytes.</summary>
public static class Encodings
{
    /// <summary><c>md5</c>.</summary>
    [Function]
    public static readonly FunctionRow Md5 = FunctionRow
        .Scalar("md5")
        .Says("The MD5 checksum in hexadecimal digits.")
        .Overload("(expr: binary) -> string")
        .Overload("(expr: string) -> string")
        .Reads(spark: "md5", hive: "md5")
        .Example("md5('Spark')", "8cde774d6f7333752ed72cacddb05126");

    /// <summary><c>sha1</c>.</summary>
    [Function]
    public static readonly FunctionRow Sha1 = FunctionRow
        .Scalar("sha1")
        .Says("The SHA-1 checksum in hexadecimal digits.")
        .Overload("(expr: binary) -> string")
        .Overload("(expr: string) -> string")
        .Reads(spark: "sha sha1", hive: "sha sha1")
        .Example("sha1('Spark')", "85f5955f4b27a9a4c2aab6ffe5d7189fc298b92c");

    /// <summary><c>sha2</c>.</summary>
    [Function]
    public static readonly FunctionRow Sha2 = FunctionRow
        .Scalar("sha2")
        .Says("The SHA-2 checksum of 256 (or 0), 384 or 512 bits in hexadecimal digits; NULL for other lengths.")
        .Overload("(expr: binary, bitLength: int) -> string")
        .Overload("(expr: string, bitLength: int) -> string")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "sha2", hive: "sha2")
        .Example("sha2('Spark', 256)", "529bc3b07127ecb7e53a4dcf1991d9152c24537d919178022b2c42657f79a26b");

    /// <summary><c>crc32</c>.</summary>
    [Function]
    public static readonly FunctionRow Crc32 = FunctionRow
        .Scalar("crc32")
        .Says("The cyclic redundancy check of 32 bits.")
        .Overload("(expr: binary) -> bigint")
        .Overload("(expr: string) -> bigint")
        .Reads(spark: "crc32", hive: "crc32")
        .Example("crc32('Spark')", "1557323817");

    /// <summary><c>hash</c>.</summary>
    [Function]
    public static readonly FunctionRow Hash = FunctionRow
        .Scalar("hash")
        .Says("A hash of 32 bits of all arguments (Murmur3); NULLs count as nothing.")
        .Overload("(exprs: any...) -> int")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "hash")
        .Example("hash('Spark', array(123), 2)", "-1321691492");

    /// <summary><c>xxhash64</c>.</summary>
    [Function]
    public static readonly FunctionRow XxHash64 = FunctionRow
        .Scalar("xxhash64")
        .Says("A hash of 64 bits of all arguments (xxHash); NULLs count as nothing.")
        .Overload("(exprs: any...) -> bigint")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "xxhash64")
        .Example("xxhash64('Spark', array(123), 2)", "5602566077635097486");

    /// <summary><c>base64</c>.</summary>
    [Function]
    public static readonly FunctionRow Base64 = FunctionRow
        .Scalar("base64")
        .Says("The bytes in Base64.")
        .Overload("(expr: binary) -> string")
        .Overload("(expr: string) -> string")
        .Reads(spark: "base64", hive: "base64")
        .Example("base64('Spark SQL')", "U3BhcmsgU1FM");

    /// <summary><c>unbase64</c>.</summary>
    [Function]
    public static readonly FunctionRow UnBase64 = FunctionRow
        .Scalar("unbase64")
        .Says("The bytes of a text in Base64.")
        .Overload("(str: string) -> binary")
        .Reads(spark: "unbase64", hive: "unbase64")
        .Example("decode(unbase64('U3BhcmsgU1FM'), 'UTF-8')", "Spark SQL");

    /// <summary><c>encode</c>.</summary>
    [Function]
    public static readonly FunctionRow Encode = FunctionRow
        .Scalar("encode")
        .Says("The bytes of a text in a character set.")
        .Overload("(str: string, charset: string) -> binary")
        .Reads(spark: "encode", hive: "encode")
        .Example("hex(encode('abc', 'utf-8'))", "616263");

    /// <summary><c>decode</c>.</summary>
    [Function]
    public static readonly FunctionRow Decode = FunctionRow
        .Scalar("decode")
        .Says("The text of bytes in a character set.")
        .Overload("(bin: binary, charset: string) -> string")
        .Overload("(bin: string, charset: string) -> string")
        .Reads(spark: "decode", hive: "decode")
        .Example("decode(encode('abc', 'utf-8'), 'utf-8')", "abc");

    /// <summary><c>to_binary</c>.</summary>
    [Function]
    public static readonly FunctionRow ToBinary = FunctionRow
        .Scalar("to_binary")
        .Says("The bytes of a text in the format hex, base64 or utf-8; an error where it is not.")
        .Overload("(str: string, fmt: string?) -> binary")
        .Reads(spark: "to_binary")
        .Example("hex(to_binary('abc', 'utf-8'))", "616263");

    /// <summary><c>try_to_binary</c>.</summary>
    [Function]
    public static readonly FunctionRow TryToBinary = FunctionRow
        .Scalar("try_to_binary")
        .Says("The bytes of a text in the format hex, base64 or utf-8; NULL where it is not.")
        .Overload("(str: string, fmt: string?) -> binary")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "try_to_binary")
        .Example("try_to_binary('a!', 'base64')", "NULL");
}
