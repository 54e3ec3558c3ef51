using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Binding.Statements;

/// <summary>A statement that is right as far as can be said without running it, and that nothing runs yet.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Effect">What later statements would see of it, or null where they would see nothing.</param>
public sealed record BoundRefused(string Name, TextSpan Span, BoundStatement? Effect = null) : BoundStatement
{
    /// <summary>The error of a run: a clause of a statement that would run without it, or the whole statement.</summary>
    public DiagnosticDescriptor Descriptor { get; init; } = StatementErrors.UnsupportedStatement;
}
