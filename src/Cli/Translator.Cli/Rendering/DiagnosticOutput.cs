using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Rendering;

namespace Translator.Cli.Rendering;

/// <summary>Writes diagnostics for people, in colour where the terminal has it.</summary>
internal sealed class DiagnosticOutput(Terminal terminal)
{
    public void ToError(IReadOnlyCollection<Diagnostic> diagnostics) => Write(terminal.Error, terminal.ErrorColours, diagnostics);

    public void ToOutput(IReadOnlyCollection<Diagnostic> diagnostics) => Write(terminal.Output, terminal.OutputColours, diagnostics);

    private static void Write(TextWriter writer, bool colours, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            return;
        }
        new DiagnosticTextRenderer(writer, colours ? Style : null).Render(diagnostics);
        writer.WriteLine();
    }

    private static void Style(TextWriter writer, RenderRole role, string text)
    {
        var code = role switch
        {
            RenderRole.Error => "1;31",
            RenderRole.Warning => "1;33",
            RenderRole.Note => "1;36",
            RenderRole.Help => "1;32",
            RenderRole.Message => "1",
            RenderRole.Gutter => "34",
            RenderRole.Plain => null,
        };
        writer.Write(code is null ? text : $"\e[{code}m{text}\e[0m");
    }
}
