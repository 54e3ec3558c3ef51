using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>PRIMARY KEY, UNIQUE, FOREIGN KEY or CHECK, with its characteristics (ENFORCED, RELY …) as words.</summary>
public sealed record TableConstraintSyntax(ConstraintKind Kind, Identifier? Name, EquatableArray<Identifier> Columns, TextSpan Span)
    : SyntaxNode(Span)
{
    public ExpressionSyntax? Check { get; init; }
    public QualifiedName? References { get; init; }
    public EquatableArray<Identifier> ReferencedColumns { get; init; } = [];
    public EquatableArray<string> Characteristics { get; init; } = [];
}
