using System.Text.RegularExpressions;
using Translator.IR.Diagnostics;

namespace Translator.IR.Tests.Diagnostics;

public sealed partial class DiagnosticLedgerTests
{
    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        Assert.NotEmpty(DiagnosticLedger.All);
        Assert.All(DiagnosticLedger.All, static d => Assert.Matches(Code(), d.Code));
        var repeated = DiagnosticLedger.All.GroupBy(static d => d.Code, StringComparer.Ordinal).Where(static g => g.Count() > 1);
        Assert.Empty(repeated.Select(static g => g.Key));
    }

    [Fact]
    public void Every_kind_has_a_title_and_a_message_whose_holes_count_up()
    {
        Assert.All(
            DiagnosticLedger.All,
            static d =>
            {
                Assert.NotEqual("", d.Title.Trim());
                Assert.False(d.Message.EndsWith('!'), d.Code);
                var holes = Hole().Matches(d.Message).Select(static m => int.Parse(m.Groups[1].Value, null)).Distinct().Order();
                Assert.Equal(Enumerable.Range(0, holes.Count()), holes);
            }
        );
    }

    [GeneratedRegex("^TR[1-79][0-9]{3}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{([0-9]+)\}")]
    private static partial Regex Hole();
}
