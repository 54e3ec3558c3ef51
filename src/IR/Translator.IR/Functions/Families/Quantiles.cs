using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.IR.Functions.Families;

/// <summary>Values at places of a group's order. NULLs are passed over.</summary>
public static class Quantiles
{
    /// <summary><c>percentile(a, 0.5)</c>.</summary>
    [Function]
    public static readonly FunctionRow Percentile = Exact(
            "percentile",
            "The value at a part of the way through the ordered values, between two neighbours where needed."
        )
        .Overload("(col: double, percentage: double, frequency: bigint?) -> double")
        .Overload("(col: double, percentage: array<double>, frequency: bigint?) -> double")
        .Overload("(col: interval, percentage: double, frequency: bigint?) -> double")
        .Overload("(col: interval, percentage: array<double>, frequency: bigint?) -> double")
        .Overload("(col: time, percentage: double, frequency: bigint?) -> double")
        .Overload("(col: time, percentage: array<double>, frequency: bigint?) -> double")
        .Checks(CheckPercentages)
        .Reads(spark: "percentile", hive: "percentile")
        .Example("percentile(a, 0.3) FROM VALUES (0), (10) AS t(a)", "3.0")
        .Example("percentile(a, array(0.25, 0.75)) FROM VALUES (0), (10) AS t(a)", "[2.5,7.5]");

    /// <summary><c>median(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow Median = Exact("median", "The value in the middle, or between the two in the middle.")
        .Overload("(col: double) -> double")
        .Overload("(col: interval) -> double")
        .Overload("(col: time) -> double")
        .With(WindowTraits.OfPartitions)
        .Reads(spark: "median")
        .Example("median(a) FROM VALUES (0), (10), (NULL) AS t(a)", "5.0");

    /// <summary><c>percentile_cont(0.5) WITHIN GROUP (ORDER BY a)</c>.</summary>
    [Function]
    public static readonly FunctionRow PercentileContinuous = WithinGroup(
            "percentile_cont",
            "The value at a part of the way through the ordered values, between two neighbours where needed."
        )
        .Reads(spark: "percentile_cont", hive: "percentile_cont")
        .Example("percentile_cont(0.25) WITHIN GROUP (ORDER BY a) FROM VALUES (0), (10) AS t(a)", "2.5");

    /// <summary><c>percentile_disc(0.5) WITHIN GROUP (ORDER BY a)</c>.</summary>
    [Function]
    public static readonly FunctionRow PercentileDiscrete = WithinGroup(
            "percentile_disc",
            "The first of the ordered values with at least a part of the values up to it."
        )
        .Reads(spark: "percentile_disc", hive: "percentile_disc")
        .Example("percentile_disc(0.5) WITHIN GROUP (ORDER BY a) FROM VALUES (0), (4), (10) AS t(a)", "4.0");

    /// <summary><c>percentile_approx(a, 0.5)</c>; the answer is exact, whatever the accuracy.</summary>
    [Function]
    public static readonly FunctionRow PercentileApproximate = FunctionRow
        .Aggregate("percentile_approx")
        .Says("The least value with at least a part of the values up to it.")
        .Overload("(col: T is numeric, percentage: double, accuracy: bigint?) -> T")
        .Overload("(col: T is numeric, percentage: array<double>, accuracy: bigint?) -> T")
        .Overload("(col: T is interval, percentage: double, accuracy: bigint?) -> T")
        .Overload("(col: T is interval, percentage: array<double>, accuracy: bigint?) -> T")
        .Overload("(col: T is timestamp_any, percentage: double, accuracy: bigint?) -> T")
        .Overload("(col: T is timestamp_any, percentage: array<double>, accuracy: bigint?) -> T")
        .Overload("(col: date, percentage: double, accuracy: bigint?) -> date")
        .Overload("(col: date, percentage: array<double>, accuracy: bigint?) -> date")
        .Returns(static request => Shaped(request, request[0]))
        .Checks(static request =>
            CheckPercentages(request)
            ?? ArgumentFault.Constant(request, 2)
            ?? (
                request.Arguments.Count > 2 && Number(request.Arguments[2]) is <= 0 or > int.MaxValue
                    ? new ArgumentFault(2, TypeErrors.ValueOutOfRange, 3, "between 0 and 2147483647")
                    : null
            )
        )
        .Reads(spark: "percentile_approx approx_percentile", hive: "percentile_approx")
        .Example("percentile_approx(a, 0.5, 100) FROM VALUES (0), (6), (7), (9), (10) AS t(a)", "7")
        .Example("percentile_approx(a, array(0.5, 1.0)) FROM VALUES (1), (2), (3) AS t(a)", "[2,3]");

    /// <summary><c>mode(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow Mode = FunctionRow
        .Aggregate("mode")
        .Says("The most frequent value; of several the least where asked for by a second argument, else one of them.")
        .Overload("(col: T, deterministic: boolean?) -> T")
        .Checks(static request =>
            request.Arguments.Count > 1 && !ArgumentFault.IsConstant(request.Arguments[1])
                ? new ArgumentFault(1, TypeErrors.NonConstantArgument, 2)
                : null
        )
        .Reads(spark: "mode")
        .Example("mode(a) FROM VALUES (1), (2), (2), (NULL) AS t(a)", "2");

    /// <summary><c>mode() WITHIN GROUP (ORDER BY a)</c>.</summary>
    [Function]
    public static readonly FunctionRow ModeWithinGroup = FunctionRow
        .Aggregate("mode.within_group")
        .Says("The most frequent value; of several the first in the order.")
        .Overload("(col: T is orderable, descending: boolean) -> T")
        .With(new WithinGroupTraits(KeyIsArgument: true))
        .With(WindowTraits.OfPartitions)
        .Reads(spark: "mode")
        .Example("mode() WITHIN GROUP (ORDER BY a DESC) FROM VALUES (1), (1), (2), (2), (3) AS t(a)", "2");

    /// <summary><c>histogram_numeric(a, 5)</c>.</summary>
    [Function]
    public static readonly FunctionRow Histogram = FunctionRow
        .Aggregate("histogram_numeric")
        .Says(
            "At most so many pairs of a value and how many lie near it; values are joined to their nearest neighbours in the order of the rows."
        )
        .Overload("(col: T is numeric, nBins: int) -> array<any>")
        .Overload("(col: T is interval, nBins: int) -> array<any>")
        .Overload("(col: T is timestamp_any, nBins: int) -> array<any>")
        .Overload("(col: date, nBins: int) -> array<any>")
        .WithDeterminism(Determinism.OrderDependent)
        .Returns(static request => new ArrayType(new StructType([new StructField("x", request[0]), new StructField("y", DataType.Double)])))
        .Checks(static request =>
            ArgumentFault.Constant(request, 1)
            ?? (Number(request.Arguments[1]) is < 2 ? new ArgumentFault(1, TypeErrors.ValueOutOfRange, 2, "2 or more") : null)
        )
        .Reads(spark: "histogram_numeric", hive: "histogram_numeric")
        .Example("histogram_numeric(5, 3)", "[{\"x\":5,\"y\":1.0}]");

    private static FunctionRow Exact(string id, string summary) =>
        FunctionRow.Aggregate(id).Says(summary).Returns(static request => Shaped(request, ExactType(request[0])));

    private static FunctionRow WithinGroup(string id, string summary) =>
        Exact(id, summary)
            .Overload("(col: double, percentage: double, descending: boolean) -> double")
            .Overload("(col: double, percentage: array<double>, descending: boolean) -> double")
            .Overload("(col: interval, percentage: double, descending: boolean) -> double")
            .Overload("(col: interval, percentage: array<double>, descending: boolean) -> double")
            .Overload("(col: time, percentage: double, descending: boolean) -> double")
            .Overload("(col: time, percentage: array<double>, descending: boolean) -> double")
            .Checks(CheckPercentages)
            .With(new WithinGroupTraits(KeyIsArgument: true))
            .With(WindowTraits.OfPartitions);

    private static DataType ExactType(DataType column) =>
        column switch
        {
            YearMonthIntervalType => YearMonthIntervalType.Full,
            DayTimeIntervalType => DayTimeIntervalType.Full,
            TimeType time => time,
            _ => DataType.Double,
        };

    private static DataType Shaped(ResultRequest request, DataType one) =>
        request.Arguments.Count > 1 && request[1] is ArrayType ? new ArrayType(one, false) : one;

    private static ArgumentFault? CheckPercentages(ResultRequest request)
    {
        if (ArgumentFault.Constant(request, 1) is { } fault)
        {
            return fault;
        }
        var percentages = request.Arguments[1] is Call call ? call.Arguments : [request.Arguments[1]];
        if (percentages is [Literal { Value.IsNull: true }])
        {
            return new ArgumentFault(1, TypeErrors.NullPercentage);
        }
        return percentages.Any(static p => Number(p) is < 0 or > 1)
            ? new ArgumentFault(1, TypeErrors.ValueOutOfRange, 2, "between 0.0 and 1.0")
            : null;
    }

    private static double? Number(Expression expression) =>
        expression switch
        {
            Cast cast => Number(cast.Operand),
            Literal { Value: IntegerValue value } => value.Number,
            Literal { Value: FloatingValue value } => value.Number,
            Literal { Value: DecimalValue value, Type: DecimalType type } => (double)value.Unscaled / Math.Pow(10, type.Scale),
            Call { Function.Id: "negative" } call => -Number(call.Arguments[0]),
            _ => null,
        };
}
