namespace Translator.IR.Functions.Families;

/// <summary>Operators on the bits of integers in two's complement.</summary>
public static class Bitwise
{
    /// <summary><c>a &amp; b</c>.</summary>
    [Function]
    public static readonly FunctionRow BitAnd = FunctionRow
        .Scalar("bit_and_op")
        .Total()
        .Says("The bits that both have.")
        .Overload("(left: T is integer, right: T) -> T")
        .Writes(spark: "{0} & {1}", hive: "{0} & {1}", duckdb: "{0} & {1}")
        .Example("3 & 5", "1");

    /// <summary><c>a | b</c>.</summary>
    [Function]
    public static readonly FunctionRow BitOr = FunctionRow
        .Scalar("bit_or_op")
        .Total()
        .Says("The bits that one of them has.")
        .Overload("(left: T is integer, right: T) -> T")
        .Writes(spark: "{0} | {1}", hive: "{0} | {1}", duckdb: "{0} | {1}")
        .Example("3 | 5", "7");

    /// <summary><c>a ^ b</c>.</summary>
    [Function]
    public static readonly FunctionRow BitXor = FunctionRow
        .Scalar("bit_xor_op")
        .Total()
        .Says("The bits that only one of them has.")
        .Overload("(left: T is integer, right: T) -> T")
        .Writes(spark: "{0} ^ {1}", hive: "{0} ^ {1}", duckdb: "xor({0}, {1})")
        .Example("3 ^ 5", "6");

    /// <summary><c>~a</c>.</summary>
    [Function]
    public static readonly FunctionRow BitNot = FunctionRow
        .Scalar("bit_not")
        .Total()
        .Says("All bits turned over.")
        .Overload("(value: T is integer) -> T")
        .Writes(spark: "~{0}", hive: "~{0}", duckdb: "~{0}")
        .Example("~0", "-1");

    /// <summary><c>a &lt;&lt; n</c>.</summary>
    [Function]
    public static readonly FunctionRow ShiftLeft = FunctionRow
        .Scalar("shift_left")
        .Total()
        .Says("The bits moved to the left; only the low 5 bits of the count matter for int, 6 for bigint.")
        .Overload("(value: int, count: int) -> int")
        .Overload("(value: bigint, count: int) -> bigint")
        .Reads(spark: "shiftleft", hive: "shiftleft")
        .Writes(spark: "shiftleft({0}, {1})", hive: "shiftleft({0}, {1})")
        .Example("shiftleft(2, 1)", "4");

    /// <summary><c>a &gt;&gt; n</c>.</summary>
    [Function]
    public static readonly FunctionRow ShiftRight = FunctionRow
        .Scalar("shift_right")
        .Total()
        .Says("The bits moved to the right, the sign kept.")
        .Overload("(value: int, count: int) -> int")
        .Overload("(value: bigint, count: int) -> bigint")
        .Reads(spark: "shiftright", hive: "shiftright")
        .Writes(spark: "shiftright({0}, {1})", hive: "shiftright({0}, {1})")
        .Example("shiftright(-4, 1)", "-2");

    /// <summary><c>a &gt;&gt;&gt; n</c>.</summary>
    [Function]
    public static readonly FunctionRow ShiftRightUnsigned = FunctionRow
        .Scalar("shift_right_unsigned")
        .Total()
        .Says("The bits moved to the right, zeros moved in.")
        .Overload("(value: int, count: int) -> int")
        .Overload("(value: bigint, count: int) -> bigint")
        .Reads(spark: "shiftrightunsigned", hive: "shiftrightunsigned")
        .Writes(spark: "shiftrightunsigned({0}, {1})", hive: "shiftrightunsigned({0}, {1})")
        .Example("shiftrightunsigned(4, 1)", "2");

    /// <summary><c>bit_count(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow BitCount = FunctionRow
        .Scalar("bit_count")
        .Total()
        .Says("How many bits are set; a negative number counts as 64 bits wide, TRUE as 1.")
        .Overload("(value: integer) -> int")
        .Overload("(value: boolean) -> int")
        .Reads(spark: "bit_count")
        .Writes(spark: "bit_count({0})")
        .Example("bit_count(7)", "3")
        .Example("bit_count(-1)", "64");

    /// <summary><c>bit_get(a, n)</c>.</summary>
    [Function]
    public static readonly FunctionRow BitGet = FunctionRow
        .Scalar("bit_get")
        .Says("The bit at a position, counted from the lowest as 0; a position outside the type is an error.")
        .Overload("(value: integer, position: int) -> tinyint")
        .Reads(spark: "bit_get getbit")
        .Writes(spark: "bit_get({0}, {1})")
        .Example("bit_get(11, 0)", "1")
        .Example("bit_get(11, 2)", "0");
}
