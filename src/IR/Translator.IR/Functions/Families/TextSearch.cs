namespace Translator.IR.Functions.Families;

/// <summary>Searching, replacing, joining and cutting text at separators.</summary>
public static class TextSearch
{
    /// <summary><c>locate(part, text, start)</c>.</summary>
    [Function]
    public static readonly FunctionRow Locate = FunctionRow
        .Scalar("locate")
        .Total()
        .Says("The position, from 1, of the first occurrence of a part in a text at or after a start; 0 where there is none or no start.")
        .Overload("(substr: string, str: string, pos: int?) -> int")
        .WithNulls(NullPolicy.SeesNulls)
        .NullableWhen(static r => r.Arguments[0].Nullable || r.Arguments[1].Nullable)
        .Reads(spark: "locate position", hive: "locate position")
        .Example("locate('bar', 'foobarbar')", "4")
        .Example("locate('bar', 'foobarbar', 5)", "7")
        .Example("locate('bar', 'foobarbar', NULL)", "0");

    /// <summary><c>instr(text, part)</c>.</summary>
    [Function]
    public static readonly FunctionRow IndexOf = FunctionRow
        .Scalar("instr")
        .Total()
        .Says("The position, from 1, of the first occurrence of a part in a text; 0 where there is none.")
        .Overload("(str: string, substr: string) -> int")
        .Reads(spark: "instr", hive: "instr")
        .Example("instr('SparkSQL', 'SQL')", "6");

    /// <summary><c>contains(text, part)</c>.</summary>
    [Function]
    public static readonly FunctionRow Contains = FunctionRow
        .Scalar("contains")
        .Total()
        .Says("Whether a part occurs in a text.")
        .Overload("(left: string, right: string) -> boolean")
        .Overload("(left: binary, right: binary) -> boolean")
        .Reads(spark: "contains")
        .Example("contains('Spark SQL', 'Spark')", "true");

    /// <summary><c>startswith(text, part)</c>.</summary>
    [Function]
    public static readonly FunctionRow StartsWith = FunctionRow
        .Scalar("startswith")
        .Total()
        .Says("Whether a text starts with a part.")
        .Overload("(left: string, right: string) -> boolean")
        .Overload("(left: binary, right: binary) -> boolean")
        .Reads(spark: "startswith")
        .Example("startswith('Spark SQL', 'Spark')", "true");

    /// <summary><c>endswith(text, part)</c>.</summary>
    [Function]
    public static readonly FunctionRow EndsWith = FunctionRow
        .Scalar("endswith")
        .Total()
        .Says("Whether a text ends with a part.")
        .Overload("(left: string, right: string) -> boolean")
        .Overload("(left: binary, right: binary) -> boolean")
        .Reads(spark: "endswith")
        .Example("endswith('Spark SQL', 'SQL')", "true");

    /// <summary><c>replace(text, search, replacement)</c>.</summary>
    [Function]
    public static readonly FunctionRow Replace = FunctionRow
        .Scalar("replace")
        .Total()
        .Says("Every occurrence of a part replaced, or removed where no replacement is given; an empty part changes nothing.")
        .Overload("(str: string, search: string, replace: string?) -> string")
        .Reads(spark: "replace", hive: "replace")
        .Example("replace('ABCabc', 'abc', 'DEF')", "ABCDEF")
        .Example("replace('ABCabc', 'abc')", "ABC");

    /// <summary><c>translate(text, from, to)</c>.</summary>
    [Function]
    public static readonly FunctionRow Translate = FunctionRow
        .Scalar("translate")
        .Total()
        .Says("Each character of the second text replaced by the one at its place in the third, or removed where there is none.")
        .Overload("(input: string, from: string, to: string) -> string")
        .Reads(spark: "translate", hive: "translate")
        .Example("translate('AaBbCc', 'abc', '123')", "A1B2C3");

    /// <summary><c>concat(text, …)</c>.</summary>
    [Function]
    public static readonly FunctionRow Concat = FunctionRow
        .Scalar("concat")
        .Total()
        .Says("All texts, binaries or arrays, one after the other.")
        .Overload("(inputs: string...) -> string")
        .Overload("(inputs: binary...) -> binary")
        .Overload("(inputs: array<T>...) -> array<T>")
        .Reads(spark: "concat", hive: "concat")
        .Example("concat('Spark', 'SQL')", "SparkSQL")
        .Example("concat(array(1, 2), array(3))", "[1,2,3]");

    /// <summary><c>concat_ws(separator, text, …)</c>.</summary>
    [Function]
    public static readonly FunctionRow ConcatWithSeparator = FunctionRow
        .Scalar("concat_ws")
        .Says(
            "All texts and all elements of text arrays with a separator between; NULLs are passed over. NULL only where the separator is."
        )
        .Overload("(sep: string, texts: string...) -> string")
        .Overload("(sep: string, parts: any...) -> string")
        .WithNulls(NullPolicy.SeesNulls)
        .NullableWhen(static request => request.Arguments[0].Nullable)
        .Reads(spark: "concat_ws", hive: "concat_ws")
        .Example("concat_ws(' ', 'Spark', 'SQL')", "Spark SQL")
        .Example("concat_ws('/', 'foo', NULL, array('a', NULL, 'b'))", "foo/a/b");

    /// <summary><c>substring_index(text, delimiter, count)</c>.</summary>
    [Function]
    public static readonly FunctionRow SubstringIndex = FunctionRow
        .Scalar("substring_index")
        .Total()
        .Says("What stands before the count-th delimiter, or, where the count is negative, after the one that is count-th from the end.")
        .Overload("(str: string, delim: string, count: int) -> string")
        .Reads(spark: "substring_index", hive: "substring_index")
        .Example("substring_index('www.apache.org', '.', 2)", "www.apache")
        .Example("substring_index('www.apache.org', '.', -1)", "org");

    /// <summary><c>split_part(text, delimiter, part)</c>.</summary>
    [Function]
    public static readonly FunctionRow SplitPart = FunctionRow
        .Scalar("split_part")
        .Says("One part of a text cut at a delimiter, counted from 1 or from the end where negative; empty where there is none.")
        .Overload("(str: string, delimiter: string, partNum: int) -> string")
        .Reads(spark: "split_part")
        .Example("split_part('11.12.13', '.', 3)", "13");

    /// <summary><c>find_in_set(text, list)</c>.</summary>
    [Function]
    public static readonly FunctionRow FindInSet = FunctionRow
        .Scalar("find_in_set")
        .Total()
        .Says("The position, from 1, of a text in a list parted by commas; 0 where it is not there or holds a comma.")
        .Overload("(str: string, str_array: string) -> int")
        .Reads(spark: "find_in_set", hive: "find_in_set")
        .Example("find_in_set('ab','abc,b,ab,c,def')", "3");

    /// <summary><c>ascii(text)</c>.</summary>
    [Function]
    public static readonly FunctionRow Ascii = FunctionRow
        .Scalar("ascii")
        .Total()
        .Says("The code point of the first character; 0 for the empty text.")
        .Overload("(str: string) -> int")
        .Reads(spark: "ascii")
        .Example("ascii('222')", "50");

    /// <summary><c>chr(code)</c>.</summary>
    [Function]
    public static readonly FunctionRow Chr = FunctionRow
        .Scalar("chr")
        .Says("The character of a code, modulo 256; empty for a negative one.")
        .Overload("(expr: bigint) -> string")
        .Reads(spark: "chr char", hive: "chr")
        .Example("chr(65)", "A");

    /// <summary><c>levenshtein(left, right, threshold)</c>.</summary>
    [Function]
    public static readonly FunctionRow Levenshtein = FunctionRow
        .Scalar("levenshtein")
        .Says("The least number of changed, added and removed characters between two texts; -1 where it is above the threshold.")
        .Overload("(str1: string, str2: string, threshold: int?) -> int")
        .Reads(spark: "levenshtein", hive: "levenshtein")
        .Example("levenshtein('kitten', 'sitting')", "3")
        .Example("levenshtein('kitten', 'sitting', 2)", "-1");

    /// <summary><c>soundex(text)</c>.</summary>
    [Function]
    public static readonly FunctionRow Soundex = FunctionRow
        .Scalar("soundex")
        .Total()
        .Says("The Soundex code of a text that starts with an ASCII letter; others come back as they are.")
        .Overload("(str: string) -> string")
        .Reads(spark: "soundex")
        .Example("soundex('Miller')", "M460");
}
