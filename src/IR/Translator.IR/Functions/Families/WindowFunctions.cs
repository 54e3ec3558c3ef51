namespace Translator.IR.Functions.Families;

/// <summary>Functions that see the row's partition; they stand only before OVER.</summary>
public static class WindowFunctions
{
    /// <summary><c>row_number() OVER (ORDER BY a)</c>; rows with equal keys are numbered in the order of all their columns.</summary>
    [Function]
    public static readonly FunctionRow RowNumber = FunctionRow
        .Window("row_number")
        .Says("The row's number in its partition, from 1.")
        .Overload("() -> int")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.OrderDependent)
        .Reads(spark: "row_number", hive: "row_number", flink: "row_number")
        .Example("row_number() OVER (ORDER BY a) FROM VALUES ('x'), ('y') AS t(a)", "1\n2");

    /// <summary><c>rank() OVER (ORDER BY a)</c>.</summary>
    [Function]
    public static readonly FunctionRow Rank = FunctionRow
        .Window("rank")
        .Says("One more than the number of rows that come before the row and its peers.")
        .Overload("() -> int")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "rank", hive: "rank", flink: "rank")
        .Example("rank() OVER (ORDER BY a) FROM VALUES (1), (1), (2) AS t(a)", "1\n1\n3");

    /// <summary><c>dense_rank() OVER (ORDER BY a)</c>.</summary>
    [Function]
    public static readonly FunctionRow DenseRank = FunctionRow
        .Window("dense_rank")
        .Says("One more than the number of different keys that come before the row's.")
        .Overload("() -> int")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "dense_rank", hive: "dense_rank", flink: "dense_rank")
        .Example("dense_rank() OVER (ORDER BY a) FROM VALUES (1), (1), (2) AS t(a)", "1\n1\n2");

    /// <summary><c>percent_rank() OVER (ORDER BY a)</c>.</summary>
    [Function]
    public static readonly FunctionRow PercentRank = FunctionRow
        .Window("percent_rank")
        .Says("(rank - 1) / (rows of the partition - 1), 0 for a lone row.")
        .Overload("() -> double")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "percent_rank", hive: "percent_rank", flink: "percent_rank")
        .Example("percent_rank() OVER (ORDER BY a) FROM VALUES (1), (2), (2) AS t(a)", "0.0\n0.5\n0.5");

    /// <summary><c>cume_dist() OVER (ORDER BY a)</c>.</summary>
    [Function]
    public static readonly FunctionRow CumulativeDistribution = FunctionRow
        .Window("cume_dist")
        .Says("The part of the partition's rows that come before the row or are its peers.")
        .Overload("() -> double")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "cume_dist", hive: "cume_dist", flink: "cume_dist")
        .Example("cume_dist() OVER (ORDER BY a) FROM VALUES (1), (1), (2), (3) AS t(a)", "0.5\n0.5\n0.75\n1.0");

    /// <summary><c>ntile(4) OVER (ORDER BY a)</c>.</summary>
    [Function]
    public static readonly FunctionRow Ntile = FunctionRow
        .Window("ntile")
        .Says(
            "The number of the row's bucket when its partition is cut into equal buckets, the first ones one row longer where it does not divide."
        )
        .Overload("(buckets: int?) -> int")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.OrderDependent)
        .Reads(spark: "ntile", hive: "ntile", flink: "ntile")
        .Example("ntile(2) OVER (ORDER BY a) FROM VALUES (1), (2), (3) AS t(a)", "1\n1\n2");

    /// <summary><c>lag(a, 1, 0) OVER (ORDER BY b)</c>.</summary>
    [Function]
    public static readonly FunctionRow Lag = FunctionRow
        .Window("lag")
        .With(WindowTraits.OfOffsets)
        .Says("The value some rows (1 by default) before the row in its partition, else the default.")
        .Overload("(input: T, offset: int?, default: T?) -> T")
        .WithDeterminism(Determinism.OrderDependent)
        .With(new NullTreatmentTraits())
        .Reads(spark: "lag", hive: "lag", flink: "lag")
        .Example("lag(a, 1, 'none') OVER (ORDER BY a) FROM VALUES ('x'), ('y') AS t(a)", "none\nx");

    /// <summary><c>lead(a, 1, 0) OVER (ORDER BY b)</c>.</summary>
    [Function]
    public static readonly FunctionRow Lead = FunctionRow
        .Window("lead")
        .With(WindowTraits.OfOffsets)
        .Says("The value some rows (1 by default) after the row in its partition, else the default.")
        .Overload("(input: T, offset: int?, default: T?) -> T")
        .WithDeterminism(Determinism.OrderDependent)
        .With(new NullTreatmentTraits())
        .Reads(spark: "lead", hive: "lead", flink: "lead")
        .Example("lead(a) OVER (ORDER BY a) FROM VALUES ('x'), ('y') AS t(a)", "y\nNULL");

    /// <summary><c>first_value(a) OVER (ORDER BY b)</c>.</summary>
    [Function]
    public static readonly FunctionRow FirstValue = FunctionRow
        .Window("first_value")
        .With(WindowTraits.OfAggregates)
        .Says("The value of the first row of the frame.")
        .Overload("(input: T) -> T")
        .WithDeterminism(Determinism.OrderDependent)
        .With(new NullTreatmentTraits(AsArgument: true))
        .Reads(spark: "first_value", hive: "first_value", flink: "first_value")
        .Example("first_value(a) OVER (ORDER BY a) FROM VALUES ('x'), ('y') AS t(a)", "x\nx");

    /// <summary><c>last_value(a) OVER (ORDER BY b)</c>.</summary>
    [Function]
    public static readonly FunctionRow LastValue = FunctionRow
        .Window("last_value")
        .With(WindowTraits.OfAggregates)
        .Says("The value of the last row of the frame.")
        .Overload("(input: T) -> T")
        .WithDeterminism(Determinism.OrderDependent)
        .With(new NullTreatmentTraits(AsArgument: true))
        .Reads(spark: "last_value", hive: "last_value", flink: "last_value")
        .Example("last_value(a) OVER (ORDER BY a) FROM VALUES ('x'), ('y') AS t(a)", "x\ny");

    /// <summary><c>nth_value(a, 2) OVER (ORDER BY b)</c>.</summary>
    [Function]
    public static readonly FunctionRow NthValue = FunctionRow
        .Window("nth_value")
        .With(WindowTraits.OfFramedRows)
        .Says("The value of the n-th row of the frame, NULL where the frame is shorter.")
        .Overload("(input: T, offset: int) -> T")
        .WithDeterminism(Determinism.OrderDependent)
        .With(new NullTreatmentTraits())
        .Reads(spark: "nth_value", hive: "nth_value", flink: "nth_value")
        .Example("nth_value(a, 2) OVER (ORDER BY a) FROM VALUES ('x'), ('y') AS t(a)", "NULL\ny");
}
