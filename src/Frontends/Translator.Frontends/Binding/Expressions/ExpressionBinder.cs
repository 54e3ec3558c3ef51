using System.Runtime.CompilerServices;
using Translator.Frontends.Binding.Coercion;
using Translator.Frontends.Binding.Functions;
using Translator.Frontends.Binding.Naming;
using Translator.Frontends.Binding.Types;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>
/// Gives an expression its columns, functions, types and explicit casts. After a mistake it reports and goes on with an error type, in silence
/// about everything that depends on it.
/// </summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>The most levels of an expression.</summary>
    public const int MaximumDepth = 10_000;

    private readonly BinderContext context;
    private readonly TypeCoercion coercion;
    private readonly TypeBinder types;
    private readonly LiteralBinder literals;
    private readonly FunctionResolver functions;
    private readonly BuiltInCalls calls;
    private readonly ArithmeticBinder arithmetic;
    private readonly ComparisonBinder comparisons;
    private readonly ColumnNaming naming;
    private int depth;

    public ExpressionBinder(BinderContext context)
    {
        this.context = context;
        naming = new ColumnNaming(context.TimeZone);
        coercion = TypeCoercion.For(context.Profile);
        types = new TypeBinder(context);
        literals = new LiteralBinder(context);
        functions = new FunctionResolver(context, coercion);
        calls = new BuiltInCalls(context, functions);
        arithmetic = new ArithmeticBinder(context, coercion, calls);
        comparisons = new ComparisonBinder(context, coercion, calls);
    }

    /// <summary>Binds an expression; never throws for what a user wrote.</summary>
    public Expression Bind(ExpressionSyntax syntax, ExpressionScope scope)
    {
        depth++;
        try
        {
            if (depth > MaximumDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            {
                return Report(TypeErrors.TooDeep, syntax.Span, MaximumDepth);
            }
            var bound = BindCore(syntax, scope);
            return ReferenceEquals(bound, ErrorExpression.Value) || bound.Origin.Location is not null
                ? bound
                : bound with
                {
                    Origin = context.At(syntax.Span),
                };
        }
        finally
        {
            depth--;
        }
    }

    /// <summary>Binds a condition of a clause (<c>WHERE</c>, <c>HAVING</c>, <c>QUALIFY</c>, <c>JOIN … ON</c>) and reports where it is not a boolean.</summary>
    public Expression BindCondition(ExpressionSyntax syntax, ExpressionScope scope, ConditionClause clause)
    {
        var condition = Bind(syntax, scope);
        switch (condition.Type)
        {
            case BooleanType or ErrorType:
                return condition;
            case VoidType:
                return coercion.Cast(condition, DataType.Boolean);
            case var type when clause == ConditionClause.Join:
                return Report(TypeErrors.JoinConditionNotBoolean, syntax.Span, type);
            case var type:
                return Report(TypeErrors.ConditionNotBoolean, syntax.Span, clause.ToString().ToUpperInvariant(), type);
        }
    }

    /// <summary>Binds one item of an ORDER BY; where NULLs go by default comes from the profile.</summary>
    public SortKey BindSortKey(SortItemSyntax item, ExpressionScope scope) => MakeSortKey(Bind(item.Expression, scope), item);

    /// <summary>The sort key of a value that was bound elsewhere (an ordinal, an alias).</summary>
    public SortKey MakeSortKey(Expression value, SortItemSyntax item)
    {
        if (!value.Type.IsOrderable)
        {
            value = Report(TypeErrors.OrderingNotSupported, item.Span, "ORDER BY", value.Type);
        }
        var descending = item.Direction == SortDirection.Descending;
        var nullsFirst =
            item.Nulls == NullOrder.Unspecified ? context.Profile.NullsFirstAscending != descending : item.Nulls == NullOrder.First;
        return new SortKey(value, descending, nullsFirst);
    }

    /// <summary>The name that the column of an expression gets, once the expression has been bound here.</summary>
    public string NameOf(ExpressionSyntax syntax) => naming.Name(syntax);

    /// <summary>Makes the implicit cast of a value to a type (set operations, VALUES), or reports that there is none.</summary>
    public Expression CoerceTo(Expression value, DataType target, TextSpan span)
    {
        if (value.IsError || target is ErrorType)
        {
            return value;
        }
        if (!CastRules.CanCast(value.Type, target, context.Profile.CastMode))
        {
            return Report(TypeErrors.CastNotAllowed, span, value.Type, target);
        }
        // Types that differ only in which of their parts can be NULL need no coercion, but are two types.
        var coerced = coercion.Cast(value, target);
        return coerced.Type == target ? coerced : new Cast(coerced, target, context.Profile.CastMode, true) { Origin = value.Origin };
    }

    /// <summary>The type that values of all these types widen to (set operations, VALUES), or null where there is none.</summary>
    public DataType? FindCommonType(EquatableArray<DataType> columnTypes) => coercion.Common(columnTypes);

    private Expression BindCore(ExpressionSyntax syntax, ExpressionScope scope) =>
        syntax switch
        {
            LiteralSyntax literal => BindLiteral(literal),
            ColumnSyntax column => BindColumn(column, scope),
            FieldAccessSyntax field => BindField(Bind(field.Operand, scope), field.Field),
            SubscriptSyntax subscript => BindSubscript(subscript, scope),
            BinarySyntax binary => BindBinary(binary, scope),
            LogicalSyntax logical => BindLogical(logical, scope),
            UnarySyntax unary => BindUnary(unary, scope),
            BetweenSyntax between => BindBetween(between, scope),
            InListSyntax list => BindInList(list, scope),
            InSubquerySyntax subquery => BindInSubquery(subquery, scope),
            ExistsSyntax exists => scope.BindQuery(exists.Query) is { } query ? new Exists(query) : ErrorExpression.Value,
            ScalarSubquerySyntax subquery => BindScalarSubquery(subquery, scope),
            LikeSyntax like => BindLike(like, scope),
            IsSyntax test => BindIs(test, scope),
            IsDistinctFromSyntax distinct => BindDistinct(distinct, scope),
            CaseSyntax choice => BindCase(choice, scope),
            CastSyntax cast => BindCast(cast, scope),
            FunctionCallSyntax call => BindCall(call, scope),
            RowSyntax row => BindRow(row, scope),
            ExtractSyntax extract => BindExtract(extract.Field.Value, extract.Field.Span, extract.Source, scope),
            TrimSyntax trim => BindTrim(trim, scope),
            TimestampAddSyntax add => BindTimestampAdd(add, scope),
            TimestampDiffSyntax difference => BindTimestampDiff(difference, scope),
            IntervalExpressionSyntax interval => BindIntervalExpression(interval, scope),
            AliasedExpressionSyntax aliased => Bind(aliased.Expression, scope),
            LambdaSyntax lambda => Report(TypeErrors.LambdaNotExpected, lambda.Span, "This place"),
            StarSyntax star => Report(TypeErrors.StarNotAllowed, star.Span),
            ParameterSyntax parameter => Report(NameErrors.UnboundParameter, parameter.Span, parameter.Name is { } name ? ":" + name : "?"),
            CollateSyntax collate => BindCollate(collate, scope),
            AtTimeZoneSyntax zone => Report(TypeErrors.Unsupported, zone.Span, "AT TIME ZONE"),
            RoundToUnitSyntax round => Report(TypeErrors.Unsupported, round.Span, "CEIL and FLOOR to a unit of time"),
            VariantPathSyntax path => Report(TypeErrors.Unsupported, path.Span, "A path into a variant"),
            TableArgumentSyntax table => Report(TypeErrors.Unsupported, table.Span, "A table as an argument"),
        };

    private Expression BindLiteral(LiteralSyntax literal)
    {
        var bound = literals.Bind(literal);
        naming.Note(literal, bound);
        return bound;
    }

    private Expression BindCollate(CollateSyntax collate, ExpressionScope scope) =>
        string.Equals(collate.Collation.Text, "UTF8_BINARY", StringComparison.OrdinalIgnoreCase)
            ? Bind(collate.Operand, scope)
            : Report(TypeErrors.Unsupported, collate.Collation.Span, $"The collation {collate.Collation.Text}");

    private Literal Report(DiagnosticDescriptor descriptor, TextSpan span, params object?[] arguments)
    {
        context.Report(descriptor, span, arguments);
        return ErrorExpression.Value;
    }
}
