using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>Gives an expression its columns, functions, types and explicit casts. After a mistake it reports and goes on with an error type.</summary>
internal sealed partial class ExpressionBinder(BinderContext context)
{
    /// <summary>Binds an expression; never throws for what a user wrote.</summary>
    public Expression Bind(ExpressionSyntax syntax, ExpressionScope scope)
    {
        context.Report(TypeErrors.Unsupported, syntax.Span, syntax.GetType().Name);
        return ErrorExpression.Value;
    }

    /// <summary>Binds a condition of a clause (<c>WHERE</c>, <c>HAVING</c>, <c>QUALIFY</c>, <c>JOIN … ON</c>) and reports where it is not a boolean.</summary>
    public Expression BindCondition(ExpressionSyntax syntax, ExpressionScope scope, ConditionClause clause) => Bind(syntax, scope);

    /// <summary>Binds one item of an ORDER BY; where NULLs go by default comes from the profile.</summary>
    public SortKey BindSortKey(SortItemSyntax item, ExpressionScope scope) => MakeSortKey(Bind(item.Expression, scope), item);

    /// <summary>The sort key of a value that was bound elsewhere (an ordinal, an alias).</summary>
    public SortKey MakeSortKey(Expression value, SortItemSyntax item)
    {
        var descending = item.Direction == SortDirection.Descending;
        var nullsFirst =
            item.Nulls == NullOrder.Unspecified ? context.Profile.NullsFirstAscending != descending : item.Nulls == NullOrder.First;
        return new SortKey(value, descending, nullsFirst);
    }

    /// <summary>Binds the call of a table function in FROM, LATERAL VIEW or at the top of a SELECT item; null after an error has been reported.</summary>
    public TableFunctionCall? BindTableFunction(
        QualifiedName name,
        EquatableArray<ArgumentSyntax> arguments,
        TextSpan span,
        ExpressionScope scope
    )
    {
        context.Report(NameErrors.UnresolvedRoutine, span, name.Text);
        return null;
    }

    /// <summary>Whether a call names a table function, so that a SELECT item with it makes rows.</summary>
    public bool IsTableFunction(FunctionCallSyntax call) => false;

    /// <summary>Makes the implicit cast of a value to a type (set operations, INSERT, VALUES), or reports that there is none.</summary>
    public Expression CoerceTo(Expression value, DataType target, TextSpan span) => value;

    /// <summary>The type that values of all these types widen to, or null where there is none.</summary>
    public DataType? FindCommonType(EquatableArray<DataType> types) => types.Count == 0 ? DataType.Void : types[0];
}
