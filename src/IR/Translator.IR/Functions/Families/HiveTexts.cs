using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>What Hive 4 does with texts in its own way.</summary>
public static class HiveTexts
{
    /// <summary><c>elt</c>.</summary>
    [Function]
    public static readonly FunctionRow Elt = FunctionRow
        .Scalar("elt.hive")
        .Says("The n-th of the texts, from 1; NULL where there is none.")
        .Overload("(n: int, first: string, more: string...) -> string")
        .WithNulls(NullPolicy.SeesNulls)
        .Reads(hive: "elt")
        .Example("elt(2, 'a', 'b')", "b")
        .Example("elt(3, 'a', 'b')", "NULL");

    /// <summary><c>field</c>.</summary>
    [Function]
    public static readonly FunctionRow Field = FunctionRow
        .Scalar("field")
        .Says("The place, from 1, of the first value in a list of others; 0 where it is not among them or NULL.")
        .Overload("(value: T, first: T, more: T...) -> int")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(hive: "field")
        .Example("field('b', 'a', 'b')", "2")
        .Example("field(3, 1, 2)", "0");

    /// <summary><c>parse_url</c>.</summary>
    [Function]
    public static readonly FunctionRow ParseUrl = FunctionRow
        .Scalar("parse_url.hive")
        .Says(
            "A part of an address (HOST, PATH, QUERY, REF, PROTOCOL, FILE, AUTHORITY, USERINFO), or one parameter of its query, by the rules of java.net.URL; NULL where it is no address of a protocol that Java knows."
        )
        .Overload("(url: string, part: string, key: string?) -> string")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "parse_url")
        .Example("parse_url('http://u:p@h.com:80/a.php?k1=v1&k2=v2#r', 'HOST')", "h.com")
        .Example("parse_url('http://u:p@h.com:80/a.php?k1=v1&k2=v2#r', 'QUERY', 'k2')", "v2")
        .Example("parse_url('http://h.com/a b?c=d e', 'FILE')", "/a b?c=d e")
        .Example("parse_url('foo://h.com/a', 'HOST')", "NULL");

    /// <summary><c>parse_url_tuple</c>.</summary>
    [Function]
    public static readonly FunctionRow ParseUrlTuple = FunctionRow
        .Table("parse_url_tuple")
        .Says("Parts of an address as columns: HOST, PATH, QUERY, REF, PROTOCOL, FILE, AUTHORITY, USERINFO, and QUERY:key for a parameter.")
        .Overload("(url: string, first: string, more: string...) -> struct")
        .Returns(Generators.TextFields)
        .Checks(Generators.OnlyTexts)
        .Reads(hive: "parse_url_tuple")
        .Example("parse_url_tuple('http://h.com/p?k=v', 'HOST', 'QUERY:k', 'REF')", "h.com\tv\tNULL");

    /// <summary><c>lpad(text, length, pad)</c>.</summary>
    [Function]
    public static readonly FunctionRow PadStart = FunctionRow
        .Scalar("lpad.hive")
        .Says("The text filled up on the left, or cut, to a length; NULL where there is nothing to fill up with.")
        .Overload("(str: string, len: int, pad: string) -> string")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "lpad")
        .Example("lpad('hi', 5, '?!')", "?!?hi")
        .Example("lpad('hi', 1, '')", "NULL");

    /// <summary><c>rpad(text, length, pad)</c>.</summary>
    [Function]
    public static readonly FunctionRow PadEnd = FunctionRow
        .Scalar("rpad.hive")
        .Says("The text filled up on the right, or cut, to a length; NULL where there is nothing to fill up with.")
        .Overload("(str: string, len: int, pad: string) -> string")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "rpad")
        .Example("rpad('hi', 5, '?!')", "hi?!?")
        .Example("rpad('hi', 1, '?')", "h");

    /// <summary><c>substr(text, position, length)</c>.</summary>
    [Function]
    public static readonly FunctionRow Substring = FunctionRow
        .Scalar("substring.hive")
        .Total()
        .Says("A part of the text from a position, counted from 1, or from the end where negative; nothing where that is before the start.")
        .Overload("(str: string, pos: int, len: int?) -> string")
        .Overload("(str: binary, pos: int, len: int?) -> binary")
        .Reads(hive: "substring substr")
        .Example("substr('hello', 2, 3)", "ell")
        .Example("substr('hello', -6, 3)", "");

    /// <summary><c>ascii</c>.</summary>
    [Function]
    public static readonly FunctionRow Ascii = FunctionRow
        .Scalar("ascii.hive")
        .Total()
        .Says("The first byte of a text, from -128 to 127; 0 for an empty text.")
        .Overload("(str: string) -> int")
        .Reads(hive: "ascii")
        .Example("ascii('é')", "-61");

    /// <summary><c>split(text, pattern)</c>.</summary>
    [Function]
    public static readonly FunctionRow Split = FunctionRow
        .Scalar("split.hive")
        .Says("The parts of a text between the matches of a pattern; an empty pattern also gives an empty part at the end.")
        .Overload("(str: string, regexp: string) -> array<string>")
        .Reads(hive: "split")
        .Example("split('a,b,', ',')", "[\"a\",\"b\",\"\"]")
        .Example("split('ab', '')", "[\"a\",\"b\",\"\"]");

    /// <summary><c>regexp_extract(text, pattern, group)</c>.</summary>
    [Function]
    public static readonly FunctionRow Extract = FunctionRow
        .Scalar("regexp_extract.hive")
        .Says(
            "One group, the first unless given, of the first match; empty where nothing matches, NULL where the group is not in the match."
        )
        .Overload("(str: string, regexp: string, idx: int?) -> string")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "regexp_extract")
        .Example("regexp_extract('100-200', '([0-9]+)-([0-9]+)', 2)", "200")
        .Example("regexp_extract('foo', 'f(x)?o', 1)", "NULL");

    /// <summary><c>a RLIKE pattern</c>.</summary>
    [Function]
    public static readonly FunctionRow RLike = FunctionRow
        .Scalar("rlike.hive")
        .Says("Whether a part of the text matches a regular expression of Java; an empty one matches nothing.")
        .Overload("(text: string, pattern: string) -> boolean")
        .Reads(hive: "rlike regexp")
        .Writes(hive: "{0} RLIKE {1}")
        .Example("'abc123' RLIKE '[0-9]+'", "true")
        .Example("'abc' RLIKE ''", "false");

    /// <summary><c>array_contains(a, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayContains = FunctionRow
        .Scalar("array_contains.hive")
        .Total()
        .Says("Whether an array has a value; never NULL.")
        .Overload("(array: array<T is comparable>, value: T) -> boolean")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(hive: "array_contains")
        .Example("array_contains(array(1, NULL), 1)", "true")
        .Example("array_contains(array(1, NULL), 2)", "false");
}
