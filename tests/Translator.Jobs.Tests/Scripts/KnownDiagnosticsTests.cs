using Translator.IR.Diagnostics;
using Translator.Jobs.Scripts;

namespace Translator.Jobs.Tests.Scripts;

public sealed class KnownDiagnosticsTests
{
    [Fact]
    public void A_code_has_one_meaning() =>
        Assert.DoesNotContain(KnownDiagnostics.All.GroupBy(static d => d.Code, StringComparer.Ordinal), static g => g.Count() > 1);

    [Theory]
    [InlineData("TR2001")]
    [InlineData("TR6001")]
    [InlineData("TR6307")]
    public void Codes_of_every_room_are_known(string code) =>
        Assert.Contains(KnownDiagnostics.All, (DiagnosticDescriptor d) => d.Code == code);
}
