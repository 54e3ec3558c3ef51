using System.Globalization;
using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using QualifiedName = Translator.Frontends.Syntax.QualifiedName;

namespace Translator.Frontends.Binding.Scopes;

/// <summary>A scope of values that are bound already, under numbers that no user can write.</summary>
internal sealed class ValueScope(EquatableArray<Expression> values) : ExpressionScope
{
    private const char Mark = '\u0001';

    /// <summary>The name of a value.</summary>
    public static ExpressionSyntax Name(int index, TextSpan span)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Mark}{index}");
        return new ColumnSyntax(new QualifiedName([new Identifier(name, true, span)], span), span);
    }

    public override IEnumerable<string> ColumnNames => [];

    public override ColumnMatch? ResolveColumn(EquatableArray<Identifier> parts, TextSpan span) =>
        parts[0].Value is [Mark, .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new ColumnMatch(values[index], 1)
            : null;

    public override EquatableArray<NamedExpression> ExpandStar(StarSyntax star) => [];

    public override Relation? BindQuery(QuerySyntax query) => null;

    public override Expression AddAggregate(AggregateCall call, TextSpan span) => call;

    public override Expression AddWindow(
        WindowCall call,
        EquatableArray<Expression> partition,
        EquatableArray<IR.Expressions.SortKey> order,
        TextSpan span
    ) => ErrorExpression.Value;

    public override Expression AddGenerator(TableFunctionCall call, TextSpan span) => ErrorExpression.Value;

    public override Expression AddTimeWindow(TimeWindowCall call, TextSpan span) => ErrorExpression.Value;

    public override Expression BindWindowTime(Expression window, TextSpan span) => ErrorExpression.Value;

    public override Expression BindGrouping(EquatableArray<Expression> arguments, bool asId, TextSpan span) => ErrorExpression.Value;

    public override WindowSyntax? FindWindow(Identifier name) => null;
}
