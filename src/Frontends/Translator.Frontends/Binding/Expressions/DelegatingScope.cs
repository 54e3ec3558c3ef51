using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>A scope that differs from another in a few answers.</summary>
internal abstract class DelegatingScope(ExpressionScope inner) : ExpressionScope
{
    protected ExpressionScope Inner { get; } = inner;

    public override IEnumerable<string> ColumnNames => Inner.ColumnNames;

    public override ColumnMatch? ResolveColumn(EquatableArray<Identifier> parts, TextSpan span) => Inner.ResolveColumn(parts, span);

    public override ColumnMatch? ResolveBeforeFunction(EquatableArray<Identifier> parts, TextSpan span) =>
        Inner.ResolveBeforeFunction(parts, span);

    public override EquatableArray<NamedExpression> ExpandStar(StarSyntax star) => Inner.ExpandStar(star);

    public override Relation? BindQuery(QuerySyntax query) => Inner.BindQuery(query);

    public override Expression AddAggregate(AggregateCall call, TextSpan span) => Inner.AddAggregate(call, span);

    public override Expression AddWindow(
        WindowCall call,
        EquatableArray<Expression> partition,
        EquatableArray<SortKey> order,
        TextSpan span
    ) => Inner.AddWindow(call, partition, order, span);

    public override Expression AddGenerator(TableFunctionCall call, TextSpan span) => Inner.AddGenerator(call, span);

    public override Expression AddTimeWindow(TimeWindowCall call, TextSpan span) => Inner.AddTimeWindow(call, span);

    public override Expression BindWindowTime(Expression window, TextSpan span) => Inner.BindWindowTime(window, span);

    public override Expression BindGrouping(EquatableArray<Expression> arguments, bool asId, TextSpan span) =>
        Inner.BindGrouping(arguments, asId, span);

    public override WindowSyntax? FindWindow(Identifier name) => Inner.FindWindow(name);
}
