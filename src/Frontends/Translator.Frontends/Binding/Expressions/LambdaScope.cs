using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>The body of a lambda: its parameters hide the columns around it.</summary>
internal sealed class LambdaScope(EquatableArray<ColumnSymbol> parameters, ExpressionScope inner) : DelegatingScope(inner)
{
    public override IEnumerable<string> ColumnNames => parameters.Select(static p => p.Name).Concat(Inner.ColumnNames);

    public override ColumnMatch? ResolveColumn(EquatableArray<Identifier> parts, TextSpan span) =>
        Parameter(parts) ?? Inner.ResolveColumn(parts, span);

    public override ColumnMatch? ResolveBeforeFunction(EquatableArray<Identifier> parts, TextSpan span) =>
        Parameter(parts) ?? Inner.ResolveBeforeFunction(parts, span);

    private ColumnMatch? Parameter(EquatableArray<Identifier> parts)
    {
        foreach (var parameter in parameters)
        {
            if (string.Equals(parameter.Name, parts[0].Value, StringComparison.OrdinalIgnoreCase))
            {
                return new ColumnMatch(new ColumnReference(parameter), 1);
            }
        }
        return null;
    }
}
