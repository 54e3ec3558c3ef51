namespace Translator.Bench.Reporting;

/// <summary>One line of the report.</summary>
/// <param name="Scenario">What was run.</param>
/// <param name="Engine">On what.</param>
/// <param name="PerSecond">Rows (or queries) a second, by the median.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Milliseconds">The median by the clock.</param>
/// <param name="FastestMilliseconds">The fastest by the clock.</param>
/// <param name="CpuMilliseconds">The median of processor time.</param>
/// <param name="Ratio">The peer's time divided by ours, the median over rounds in which both ran one after the other; null without a peer.</param>
/// <param name="StateBytes">The most memory of a stream's state, or null.</param>
/// <param name="Asked">What the product promises.</param>
internal sealed record Finding(
    string Scenario,
    string Engine,
    double PerSecond,
    string Unit,
    double Milliseconds,
    double FastestMilliseconds,
    double CpuMilliseconds,
    double? Ratio,
    long? StateBytes,
    string Asked
);
