namespace Translator.IR.Functions.Families;

/// <summary>Length, case, trimming, padding and cutting of text. Positions and lengths count Unicode code points, as in Spark.</summary>
public static class TextBasics
{
    /// <summary><c>upper(text)</c>.</summary>
    [Function]
    public static readonly FunctionRow Upper = FunctionRow
        .Scalar("upper")
        .Total()
        .Says("The text in upper case.")
        .Overload("(str: string) -> string")
        .Reads(spark: "upper ucase", hive: "upper ucase")
        .Example("upper('SparkSql')", "SPARKSQL");

    /// <summary><c>lower(text)</c>.</summary>
    [Function]
    public static readonly FunctionRow Lower = FunctionRow
        .Scalar("lower")
        .Total()
        .Says("The text in lower case.")
        .Overload("(str: string) -> string")
        .Reads(spark: "lower lcase", hive: "lower lcase")
        .Example("lower('SparkSql')", "sparksql");

    /// <summary><c>length(text)</c>.</summary>
    [Function]
    public static readonly FunctionRow Length = FunctionRow
        .Scalar("length")
        .Total()
        .Says("The number of characters of a text, or of bytes of a binary.")
        .Overload("(expr: string) -> int")
        .Overload("(expr: binary) -> int")
        .Reads(spark: "length len char_length character_length", hive: "length char_length character_length")
        .Example("length('Grüße')", "5")
        .Example("length(x'0102')", "2");

    /// <summary><c>octet_length(text)</c>.</summary>
    [Function]
    public static readonly FunctionRow OctetLength = FunctionRow
        .Scalar("octet_length")
        .Total()
        .Says("The number of bytes.")
        .Overload("(expr: string) -> int")
        .Overload("(expr: binary) -> int")
        .Reads(spark: "octet_length", hive: "octet_length")
        .Example("octet_length('Grüße')", "7");

    /// <summary><c>bit_length(text)</c>.</summary>
    [Function]
    public static readonly FunctionRow BitLength = FunctionRow
        .Scalar("bit_length")
        .Total()
        .Says("The number of bits.")
        .Overload("(expr: string) -> int")
        .Overload("(expr: binary) -> int")
        .Reads(spark: "bit_length")
        .Example("bit_length('abc')", "24");

    /// <summary><c>trim(text)</c>, <c>trim(BOTH characters FROM text)</c>.</summary>
    [Function]
    public static readonly FunctionRow Trim = FunctionRow
        .Scalar("trim")
        .Total()
        .Says("The text without the given characters, or blanks, at both ends.")
        .Overload("(str: string, trimStr: string?) -> string")
        .Reads(spark: "trim", hive: "trim")
        .Example("trim('  ab ')", "ab")
        .Example("trim(BOTH 'xy' FROM 'xyaby')", "ab");

    /// <summary><c>ltrim(text)</c>.</summary>
    [Function]
    public static readonly FunctionRow TrimStart = FunctionRow
        .Scalar("ltrim")
        .Total()
        .Says("The text without the given characters, or blanks, at its start.")
        .Overload("(str: string, trimStr: string?) -> string")
        .Reads(hive: "ltrim")
        .Example("trim(LEADING 'x' FROM 'xxa')", "a");

    /// <summary><c>rtrim(text)</c>.</summary>
    [Function]
    public static readonly FunctionRow TrimEnd = FunctionRow
        .Scalar("rtrim")
        .Total()
        .Says("The text without the given characters, or blanks, at its end.")
        .Overload("(str: string, trimStr: string?) -> string")
        .Reads(hive: "rtrim")
        .Example("trim(TRAILING 'x' FROM 'axx')", "a");

    /// <summary>Spark's <c>ltrim(text)</c> and <c>ltrim(characters, text)</c>.</summary>
    [Function]
    public static readonly FunctionRow TrimStartSwapped = FunctionRow
        .Scalar("ltrim.swapped")
        .Total()
        .Says("As ltrim; with two arguments the characters come first.")
        .Overload("(str: string) -> string")
        .Overload("(trimStr: string, str: string) -> string")
        .Reads(spark: "ltrim")
        .Example("ltrim('  a')", "a")
        .Example("ltrim('Sp', 'SSparkSQLS')", "arkSQLS");

    /// <summary>Spark's <c>rtrim(text)</c> and <c>rtrim(characters, text)</c>.</summary>
    [Function]
    public static readonly FunctionRow TrimEndSwapped = FunctionRow
        .Scalar("rtrim.swapped")
        .Total()
        .Says("As rtrim; with two arguments the characters come first.")
        .Overload("(str: string) -> string")
        .Overload("(trimStr: string, str: string) -> string")
        .Reads(spark: "rtrim")
        .Example("rtrim('a  ')", "a")
        .Example("rtrim('LQSa', 'SSparkSQLS')", "SSpark");

    /// <summary><c>btrim(text)</c>.</summary>
    [Function]
    public static readonly FunctionRow TrimBoth = FunctionRow
        .Scalar("btrim")
        .Total()
        .Says("As trim, with the characters as a second argument.")
        .Overload("(str: string, trimStr: string?) -> string")
        .Reads(spark: "btrim")
        .Example("btrim('SSparkSQLS', 'SL')", "parkSQ");

    /// <summary><c>lpad(text, length, pad)</c>.</summary>
    [Function]
    public static readonly FunctionRow PadStart = FunctionRow
        .Scalar("lpad")
        .Says("The text filled up on the left, or cut, to a length.")
        .Overload("(str: string, len: int, pad: string?) -> string")
        .Overload("(str: binary, len: int, pad: binary?) -> binary")
        .Reads(spark: "lpad")
        .Example("lpad('hi', 5, '??')", "???hi")
        .Example("lpad('hi', 1, '??')", "h");

    /// <summary><c>rpad(text, length, pad)</c>.</summary>
    [Function]
    public static readonly FunctionRow PadEnd = FunctionRow
        .Scalar("rpad")
        .Says("The text filled up on the right, or cut, to a length.")
        .Overload("(str: string, len: int, pad: string?) -> string")
        .Overload("(str: binary, len: int, pad: binary?) -> binary")
        .Reads(spark: "rpad")
        .Example("rpad('hi', 5, '?')", "hi???");

    /// <summary><c>substring(text, position, length)</c>.</summary>
    [Function]
    public static readonly FunctionRow Substring = FunctionRow
        .Scalar("substring")
        .Total()
        .Says("A part of the text from a position, counted from 1, or from the end where negative; position 0 counts as 1.")
        .Overload("(str: string, pos: int, len: int?) -> string")
        .Overload("(str: binary, pos: int, len: int?) -> binary")
        .Reads(spark: "substring substr mid")
        .Example("substring('Spark SQL', 5)", "k SQL")
        .Example("substring('Spark SQL', -3)", "SQL")
        .Example("substring('Spark SQL', 5, 1)", "k");

    /// <summary><c>left(text, length)</c>.</summary>
    [Function]
    public static readonly FunctionRow Left = FunctionRow
        .Scalar("left")
        .Total()
        .Says("The first characters; none where the length is 0 or less.")
        .Overload("(str: string, len: int) -> string")
        .Overload("(str: binary, len: int) -> binary")
        .Reads(spark: "left", hive: "left")
        .Example("left('Spark SQL', 3)", "Spa");

    /// <summary><c>right(text, length)</c>.</summary>
    [Function]
    public static readonly FunctionRow Right = FunctionRow
        .Scalar("right")
        .Total()
        .Says("The last characters; none where the length is 0 or less.")
        .Overload("(str: string, len: int) -> string")
        .Reads(spark: "right", hive: "right")
        .Example("right('Spark SQL', 3)", "SQL");

    /// <summary><c>repeat(text, times)</c>.</summary>
    [Function]
    public static readonly FunctionRow Repeat = FunctionRow
        .Scalar("repeat")
        .Says("The text several times; empty where times is 0 or less.")
        .Overload("(str: string, n: int) -> string")
        .Reads(spark: "repeat", hive: "repeat")
        .Example("repeat('12', 2)", "1212");

    /// <summary><c>space(count)</c>.</summary>
    [Function]
    public static readonly FunctionRow Space = FunctionRow
        .Scalar("space")
        .Says("That many blanks.")
        .Overload("(n: int) -> string")
        .Reads(spark: "space", hive: "space")
        .Example("concat('[', space(2), ']')", "[  ]");

    /// <summary><c>initcap(text)</c>.</summary>
    [Function]
    public static readonly FunctionRow InitCap = FunctionRow
        .Scalar("initcap")
        .Total()
        .Says("The first letter of each word, words being parted by blanks, in upper case and the others in lower case.")
        .Overload("(str: string) -> string")
        .Reads(spark: "initcap", hive: "initcap")
        .Example("initcap('sPark sql')", "Spark Sql");
}
