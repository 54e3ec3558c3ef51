using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Spread, shape and linear relation of numbers. NULLs are passed over; in pairs, pairs with a NULL. The order of rows changes no bit.</summary>
public static class Statistics
{
    /// <summary><c>var_pop(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow VariancePopulation = One("var_pop", "The mean squared distance from the mean.")
        .Reads(spark: "var_pop", hive: "var_pop variance")
        .Example("var_pop(a) FROM VALUES (1), (2), (3) AS t(a)", "0.6666666666666666");

    /// <summary><c>var_samp(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow VarianceSample = One(
            "var_samp",
            "The squared distances from the mean, divided by one less than their number; NULL for a single value."
        )
        .Reads(spark: "var_samp variance", hive: "var_samp")
        .Example("var_samp(a) FROM VALUES (1), (2), (3) AS t(a)", "1.0")
        .Example("var_samp(5)", "NULL");

    /// <summary><c>stddev_pop(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow DeviationPopulation = One("stddev_pop", "The square root of var_pop.")
        .Reads(spark: "stddev_pop", hive: "stddev_pop stddev std")
        .Example("stddev_pop(a) FROM VALUES (1), (2), (3) AS t(a)", "0.816496580927726");

    /// <summary><c>stddev(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow DeviationSample = One("stddev_samp", "The square root of var_samp.")
        .Reads(spark: "stddev_samp stddev std", hive: "stddev_samp")
        .Example("stddev(a) FROM VALUES (1), (2), (3) AS t(a)", "1.0")
        .Example("stddev(5)", "NULL");

    /// <summary><c>skewness(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow Skewness = One("skewness", "How far the values lean to one side; NULL where all are equal.")
        .Reads(spark: "skewness")
        .Example("skewness(a) FROM VALUES (-10), (-20), (100), (1000) AS t(a)", "1.1135657469022011");

    /// <summary><c>kurtosis(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow Kurtosis = One(
            "kurtosis",
            "How heavy the tails of the values are, 0 for a normal distribution; NULL where all are equal."
        )
        .Reads(spark: "kurtosis")
        .Example("kurtosis(a) FROM VALUES (-10), (-20), (100), (1000) AS t(a)", "-0.7014368047529627");

    /// <summary><c>covar_pop(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow CovariancePopulation = Two("covar_pop", "The mean product of the distances from the means.")
        .Reads(spark: "covar_pop", hive: "covar_pop")
        .Example("covar_pop(a, b) FROM VALUES (1, 1), (2, 2), (3, 3) AS t(a, b)", "0.6666666666666666");

    /// <summary><c>covar_samp(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow CovarianceSample = Two(
            "covar_samp",
            "The products of the distances from the means, divided by one less than their number; NULL for a single pair."
        )
        .Reads(spark: "covar_samp", hive: "covar_samp")
        .Example("covar_samp(a, b) FROM VALUES (1, 1), (2, 2), (3, 3) AS t(a, b)", "1.0");

    /// <summary><c>corr(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow Correlation = Two("corr", "Pearson's coefficient, from -1 to 1; NULL where one side is constant.")
        .Reads(spark: "corr", hive: "corr")
        .Example("corr(a, b) FROM VALUES (3, 2), (3, 3), (6, 4) AS t(a, b)", "0.8660254037844387")
        .Example("corr(1, 2)", "NULL");

    /// <summary><c>regr_count(y, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow RegressionCount = FunctionRow
        .Aggregate("regr_count")
        .Says("The number of pairs without a NULL.")
        .Overload("(y: any, x: any) -> bigint")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "regr_count", hive: "regr_count")
        .Example("regr_count(a, b) FROM VALUES (1, 2), (2, 3), (NULL, 5) AS t(a, b)", "2");

    /// <summary><c>regr_avgx(y, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow RegressionMeanX = Mean("regr_avgx", "The mean of the second argument over pairs without a NULL.", 1)
        .Reads(spark: "regr_avgx", hive: "regr_avgx")
        .Example("regr_avgx(a, b) FROM VALUES (1, 2), (2, 3), (NULL, 5) AS t(a, b)", "2.5");

    /// <summary><c>regr_avgy(y, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow RegressionMeanY = Mean("regr_avgy", "The mean of the first argument over pairs without a NULL.", 0)
        .Reads(spark: "regr_avgy", hive: "regr_avgy")
        .Example("regr_avgy(a, b) FROM VALUES (1, 2), (2, 3), (NULL, 5) AS t(a, b)", "1.5");

    /// <summary><c>regr_sxx(y, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow RegressionXX = Two("regr_sxx", "The squared distances of the second argument from its mean.")
        .Reads(spark: "regr_sxx", hive: "regr_sxx")
        .Example("regr_sxx(a, b) FROM VALUES (1, 2), (2, 3), (2, 4) AS t(a, b)", "2.0");

    /// <summary><c>regr_syy(y, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow RegressionYY = Two("regr_syy", "The squared distances of the first argument from its mean.")
        .Reads(spark: "regr_syy", hive: "regr_syy")
        .Example("regr_syy(a, b) FROM VALUES (1, 2), (2, 3), (2, 4) AS t(a, b)", "0.6666666666666666");

    /// <summary><c>regr_sxy(y, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow RegressionXY = Two("regr_sxy", "The products of the distances from the means.")
        .Reads(spark: "regr_sxy", hive: "regr_sxy")
        .Example("regr_sxy(a, b) FROM VALUES (1, 2), (2, 3), (2, 4) AS t(a, b)", "1.0");

    /// <summary><c>regr_slope(y, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow RegressionSlope = Two(
            "regr_slope",
            "The slope of the line nearest to the pairs; NULL where x is constant."
        )
        .Reads(spark: "regr_slope", hive: "regr_slope")
        .Example("regr_slope(a, b) FROM VALUES (1, 1), (2, 2), (3, 3) AS t(a, b)", "1.0");

    /// <summary><c>regr_intercept(y, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow RegressionIntercept = Two("regr_intercept", "Where the line nearest to the pairs crosses x = 0.")
        .Reads(spark: "regr_intercept", hive: "regr_intercept")
        .Example("regr_intercept(a, b) FROM VALUES (1, 1), (2, 2), (3, 3) AS t(a, b)", "0.0");

    /// <summary><c>regr_r2(y, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow RegressionR2 = Two(
            "regr_r2",
            "The square of the pairs' correlation; NULL where x is constant, 1 where only y is."
        )
        .Reads(spark: "regr_r2", hive: "regr_r2")
        .Example("regr_r2(a, b) FROM VALUES (1, 1), (2, 2), (3, 3) AS t(a, b)", "1.0");

    private static FunctionRow One(string id, string summary) =>
        FunctionRow.Aggregate(id).Says(summary).Overload("(expr: double) -> double");

    private static FunctionRow Two(string id, string summary) =>
        FunctionRow.Aggregate(id).Says(summary).Overload("(y: double, x: double) -> double");

    private static FunctionRow Mean(string id, string summary, int argument) =>
        FunctionRow
            .Aggregate(id)
            .Says(summary)
            .Overload("(y: numeric, x: numeric) -> double")
            .Returns(request =>
                request[argument] is DecimalType d
                    ? new DecimalType(Math.Min(DecimalType.MaxPrecision, d.Precision + 4), Math.Min(DecimalType.MaxPrecision, d.Scale + 4))
                    : DataType.Double
            );
}
