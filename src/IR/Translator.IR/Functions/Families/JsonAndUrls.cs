using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Parts of JSON texts and of addresses.</summary>
public static class JsonAndUrls
{
    /// <summary><c>get_json_object</c>.</summary>
    [Function]
    public static readonly FunctionRow GetJsonObject = FunctionRow
        .Scalar("get_json_object")
        .Says("The part of a JSON text at a path such as $.a[0].b, texts without their quotes; NULL where there is none.")
        .Overload("(json: string, path: string) -> string")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "get_json_object", hive: "get_json_object")
        .Example("get_json_object('{\"a\":\"b\"}', '$.a')", "b");

    /// <summary><c>json_array_length</c>.</summary>
    [Function]
    public static readonly FunctionRow JsonArrayLength = FunctionRow
        .Scalar("json_array_length")
        .Says("The number of elements of a JSON array; NULL for another text.")
        .Overload("(json: string) -> int")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Checks(static request => ArgumentFault.Strict(request, 0, "string", static t => t.IsText))
        .Reads(spark: "json_array_length")
        .Example("json_array_length('[1,2]')", "2");

    /// <summary><c>json_object_keys</c>.</summary>
    [Function]
    public static readonly FunctionRow JsonObjectKeys = FunctionRow
        .Scalar("json_object_keys")
        .Says("The names of the fields of a JSON object; NULL for another text.")
        .Overload("(json: string) -> array<string>")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Checks(static request => ArgumentFault.Strict(request, 0, "string", static t => t.IsText))
        .Reads(spark: "json_object_keys")
        .Example("json_object_keys('{\"k\": 1}')", "[\"k\"]");

    /// <summary><c>parse_url</c>.</summary>
    [Function]
    public static readonly FunctionRow ParseUrl = FunctionRow
        .Scalar("parse_url")
        .Says(
            "A part of an address (HOST, PATH, QUERY, REF, PROTOCOL, FILE, AUTHORITY, USERINFO), or one parameter of its query; an error where it is no address."
        )
        .Overload("(url: string, part: string, key: string?) -> string")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(ansi: "parse_url")
        .Example("parse_url('http://spark.apache.org/path?query=1', 'HOST')", "spark.apache.org");

    /// <summary><c>try_parse_url</c>.</summary>
    [Function]
    public static readonly FunctionRow TryParseUrl = FunctionRow
        .Scalar("try_parse_url")
        .Says("As parse_url; NULL where it is no address.")
        .Overload("(url: string, part: string, key: string?) -> string")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "try_parse_url", legacy: "parse_url")
        .Example("try_parse_url('inva lid://a', 'HOST')", "NULL");

    /// <summary><c>url_encode</c>.</summary>
    [Function]
    public static readonly FunctionRow UrlEncode = FunctionRow
        .Scalar("url_encode")
        .Says("The text as it can stand in an address.")
        .Overload("(str: string) -> string")
        .Reads(spark: "url_encode")
        .Example("url_encode('a b')", "a+b");

    /// <summary><c>url_decode</c>.</summary>
    [Function]
    public static readonly FunctionRow UrlDecode = FunctionRow
        .Scalar("url_decode")
        .Says("The text of its form in an address; an error where it is not one.")
        .Overload("(str: string) -> string")
        .Reads(spark: "url_decode")
        .Example("url_decode('a+b%21')", "a b!");

    /// <summary><c>try_url_decode</c>.</summary>
    [Function]
    public static readonly FunctionRow TryUrlDecode = FunctionRow
        .Scalar("try_url_decode")
        .Says("The text of its form in an address; NULL where it is not one.")
        .Overload("(str: string) -> string")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "try_url_decode")
        .Example("try_url_decode('%2')", "NULL");
}
