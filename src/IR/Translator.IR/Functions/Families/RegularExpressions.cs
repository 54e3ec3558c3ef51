namespace Translator.IR.Functions.Families;

/// <summary>Regular expressions of Java over texts. The patterns RLIKE and LIKE are among the predicates.</summary>
public static class RegularExpressions
{
    /// <summary><c>regexp_replace(text, pattern, replacement, position)</c>.</summary>
    [Function]
    public static readonly FunctionRow Replace = FunctionRow
        .Scalar("regexp_replace")
        .Says("Every match of a pattern replaced; $1 in the replacement is the first group. The search starts at a position, from 1.")
        .Overload("(str: string, regexp: string, rep: string, position: int?) -> string")
        .Reads(spark: "regexp_replace", hive: "regexp_replace")
        .Example("regexp_replace('100-200', '([0-9]+)', 'num')", "num-num")
        .Example("regexp_replace('ab', '(.)(.)', '$2$1')", "ba");

    /// <summary><c>regexp_extract(text, pattern, group)</c>.</summary>
    [Function]
    public static readonly FunctionRow Extract = FunctionRow
        .Scalar("regexp_extract")
        .Says("One group, the first unless given, of the first match; empty where there is none.")
        .Overload("(str: string, regexp: string, idx: int?) -> string")
        .Reads(spark: "regexp_extract")
        .Example("regexp_extract('100-200', '([0-9]+)-([0-9]+)', 2)", "200");

    /// <summary><c>regexp_extract_all(text, pattern, group)</c>.</summary>
    [Function]
    public static readonly FunctionRow ExtractAll = FunctionRow
        .Scalar("regexp_extract_all")
        .Says("One group, the first unless given, of every match.")
        .Overload("(str: string, regexp: string, idx: int?) -> array<string>")
        .Returns(static _ => new Types.ArrayType(Types.DataType.String))
        .Reads(spark: "regexp_extract_all")
        .Example("regexp_extract_all('1-2, 3-4', '([0-9])-([0-9])', 1)", "[\"1\",\"3\"]");

    /// <summary><c>regexp_count(text, pattern)</c>.</summary>
    [Function]
    public static readonly FunctionRow Count = FunctionRow
        .Scalar("regexp_count")
        .Says("The number of matches.")
        .Overload("(str: string, regexp: string) -> int")
        .Reads(spark: "regexp_count")
        .Example("regexp_count('aXbXc', 'X')", "2");

    /// <summary><c>regexp_instr(text, pattern, group)</c>.</summary>
    [Function]
    public static readonly FunctionRow Position = FunctionRow
        .Scalar("regexp_instr")
        .Says("The position, from 1, of the first match; 0 where there is none. The group is not used.")
        .Overload("(str: string, regexp: string, idx: int?) -> int")
        .Reads(spark: "regexp_instr")
        .Example("regexp_instr('user@spark.apache.org', '@[^.]*')", "5");

    /// <summary><c>regexp_substr(text, pattern)</c>.</summary>
    [Function]
    public static readonly FunctionRow Substring = FunctionRow
        .Scalar("regexp_substr")
        .Says("The first match; NULL where there is none or it is empty.")
        .Overload("(str: string, regexp: string) -> string")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "regexp_substr")
        .Example("regexp_substr('abc12', '[0-9]+')", "12");

    /// <summary><c>split(text, pattern, limit)</c>.</summary>
    [Function]
    public static readonly FunctionRow Split = FunctionRow
        .Scalar("split")
        .Says("The parts of a text between the matches of a pattern, at most as many as a limit above 0.")
        .Overload("(str: string, regexp: string, limit: int?) -> array<string>")
        .Returns(static _ => new Types.ArrayType(Types.DataType.String, ContainsNull: false))
        .Reads(spark: "split")
        .Example("split('oneAtwoBthree', '[AB]')", "[\"one\",\"two\",\"three\"]")
        .Example("split('oneAtwoBthree', '[AB]', 2)", "[\"one\",\"twoBthree\"]");
}
