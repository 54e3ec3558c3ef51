namespace Translator.Runtime.Aggregation;

/// <summary>What is known of a group's pairs.</summary>
/// <param name="Count">The pairs without a NULL.</param>
/// <param name="MeanY">The mean of the first.</param>
/// <param name="MeanX">The mean of the second.</param>
/// <param name="Syy">The squared distances of the first from its mean.</param>
/// <param name="Sxx">The squared distances of the second from its mean.</param>
/// <param name="Sxy">The products of both distances.</param>
internal readonly record struct PairMoments(long Count, double MeanY, double MeanX, double Syy, double Sxx, double Sxy)
{
    public double? CovariancePopulation => Count < 1 ? null : Sxy / Count;

    public double? CovarianceSample => Count < 2 ? null : Sxy / (Count - 1);

    public double? Correlation => Count < 2 || Math.Sqrt(Syy * Sxx) == 0 ? null : Sxy / Math.Sqrt(Syy * Sxx);

    public double? Slope => Count < 2 || Sxx == 0 ? null : Sxy / Sxx;

    public double? Intercept => Slope is { } slope ? MeanY - slope * MeanX : null;

    public double? R2 =>
        Count < 2 || Sxx == 0 ? null
        : Syy == 0 ? 1
        : Sxy * Sxy / Syy / Sxx;

    public double? IfAny(double value) => Count < 1 ? null : value;
}
