using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>
/// What an expression can see and do where it stands: the columns of a query level (and of the levels around it), and the hooks by which aggregates,
/// window calls, generators and subqueries leave the expression for the relation around it. A hook that is not allowed in the clause reports that
/// at the span and gives <see cref="ErrorExpression.Value"/>.
/// </summary>
internal abstract class ExpressionScope
{
    /// <summary>Finds the column that a name, or the start of a dotted name, leads to; looks into enclosing queries itself. Null where nothing has the name.</summary>
    public abstract ColumnMatch? ResolveColumn(EquatableArray<Identifier> parts, TextSpan span);

    /// <summary>
    /// As <see cref="ResolveColumn"/> for a name that is also a function called without parentheses: Spark 4.3 finds the columns of this query level
    /// before the function, and the function before aliases of the same SELECT list and before enclosing queries.
    /// </summary>
    public virtual ColumnMatch? ResolveBeforeFunction(EquatableArray<Identifier> parts, TextSpan span) => ResolveColumn(parts, span);

    /// <summary>Names that could have been meant, dotted as a person writes them (<c>t.amount</c>), for «did you mean».</summary>
    public abstract IEnumerable<string> ColumnNames { get; }

    /// <summary>The columns that <c>*</c> or <c>t.*</c> stands for; empty after an error has been reported.</summary>
    public abstract EquatableArray<NamedExpression> ExpandStar(StarSyntax star);

    /// <summary>Binds a subquery whose outer scope is this one; null after an error has been reported.</summary>
    public abstract Relation? BindQuery(QuerySyntax query);

    /// <summary>Takes an aggregate into the <c>Aggregate</c> of this query level and gives the column that holds it.</summary>
    public abstract Expression AddAggregate(AggregateCall call, TextSpan span);

    /// <summary>Takes a window call into a <c>Window</c> of this query level and gives the column that holds it.</summary>
    public abstract Expression AddWindow(
        WindowCall call,
        EquatableArray<Expression> partition,
        EquatableArray<SortKey> order,
        TextSpan span
    );

    /// <summary>Takes a table function called inside an expression into a <c>Generate</c> and gives its only column.</summary>
    public abstract Expression AddGenerator(TableFunctionCall call, TextSpan span);

    /// <summary>Takes <c>window(…)</c> or <c>session_window(…)</c> into a <c>TimeWindow</c> and gives a struct with its start and end.</summary>
    public abstract Expression AddTimeWindow(TimeWindowCall call, TextSpan span);

    /// <summary><c>window_time(w)</c>: the last microsecond of the time window that the argument holds.</summary>
    public abstract Expression BindWindowTime(Expression window, TextSpan span);

    /// <summary><c>grouping(x)</c>, or <c>grouping_id(…)</c> (without arguments: of all keys).</summary>
    public abstract Expression BindGrouping(EquatableArray<Expression> arguments, bool asId, TextSpan span);

    /// <summary>The window that a WINDOW clause gives a name to, or null.</summary>
    public abstract WindowSyntax? FindWindow(Identifier name);

    /// <summary>The scope of an aggregate's arguments, where another aggregate or a window call is a mistake.</summary>
    public virtual ExpressionScope ForAggregateArguments(BinderContext context) => new AggregateArgumentScope(context, this);

    /// <summary>The scope of a window call's arguments, partition and order, where aggregates are fine and another window call is a mistake.</summary>
    public virtual ExpressionScope ForWindowArguments(BinderContext context) => new WindowArgumentScope(context, this);
}
