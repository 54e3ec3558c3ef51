using Translator.IR.Diagnostics;

namespace Translator.IR.Text;

/// <summary>Carries the first flaw of a text up to the entry point, which makes a diagnostic of it.</summary>
internal sealed class IrTextException(string message, TextSpan span) : Exception(message)
{
    public TextSpan Span { get; } = span;
}
