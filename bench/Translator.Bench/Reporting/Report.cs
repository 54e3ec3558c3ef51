using System.Globalization;
using System.Text.Json;

namespace Translator.Bench.Reporting;

/// <summary>Prints findings as they come, and writes all of them as JSON.</summary>
internal sealed class Report(TextWriter output)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly List<Finding> findings = [];

    public void Start() =>
        output.WriteLine(
            $"{"scenario", -26} {"engine", -9} {"per second", 16} {"median ms", 10} {"fastest", 9} {"cpu ms", 9} {"x peer", 7} {"state MB", 9}  asked"
        );

    public void Add(Finding finding)
    {
        findings.Add(finding);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{finding.Scenario, -26} {finding.Engine, -9} {Rate(finding), 16} {finding.Milliseconds, 10:F2} {finding.FastestMilliseconds, 9:F2} {finding.CpuMilliseconds, 9:F2} {finding.Ratio, 7:F2} {finding.StateBytes / 1e6, 9:F1}  {finding.Asked}"
            )
        );
    }

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(findings, Options));

    private static string Rate(Finding finding) =>
        finding.PerSecond >= 1e6
            ? string.Create(CultureInfo.InvariantCulture, $"{finding.PerSecond / 1e6:F1} M {finding.Unit}")
            : string.Create(CultureInfo.InvariantCulture, $"{finding.PerSecond:F0} {finding.Unit}");
}
