using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;

namespace Translator.IR.Normalisation;

/// <summary>The catalogue rows that rules write and recognise, found by id, and the calls made of them.</summary>
public sealed class WellKnownFunctions
{
    internal const string AndId = "and";
    internal const string OrId = "or";
    internal const string NotId = "not";
    internal const string EqualId = "eq";
    internal const string NullSafeEqualId = "eq_null_safe";
    internal const string IsTrueId = "is_true";
    internal const string IsFalseId = "is_false";
    internal const string IsNullId = "is_null";
    internal const string IsNotNullId = "is_not_null";

    private readonly FunctionCatalogue catalogue;

    /// <summary>Finds the rows in a catalogue.</summary>
    public WellKnownFunctions(FunctionCatalogue catalogue) => this.catalogue = catalogue;

    /// <summary>The conjunction of predicates, left to right; TRUE where there is none.</summary>
    public Expression And(IEnumerable<Expression> predicates) => Combine(AndId, predicates) ?? Literal.Boolean(true);

    /// <summary>The conjunction of predicates, of which the first may be absent; null where there is none.</summary>
    public Expression? AndOrNull(IEnumerable<Expression> predicates) => Combine(AndId, predicates);

    /// <summary>The disjunction of predicates, left to right; FALSE where there is none.</summary>
    public Expression Or(IEnumerable<Expression> predicates) => Combine(OrId, predicates) ?? Literal.Boolean(false);

    /// <summary><c>NOT x</c>.</summary>
    public Expression Not(Expression operand) => Call(NotId, operand.Nullable, operand);

    /// <summary><c>a = b</c>.</summary>
    public Expression Equal(Expression left, Expression right) => Call(EqualId, left.Nullable || right.Nullable, left, right);

    /// <summary><c>a &lt;=&gt; b</c>: NULLs are equal.</summary>
    public Expression NullSafeEqual(Expression left, Expression right) => Call(NullSafeEqualId, false, left, right);

    /// <summary>Whether two values are the same, NULL or not: <c>a = b</c> where neither can be NULL, else <c>a &lt;=&gt; b</c>.</summary>
    public Expression Same(Expression left, Expression right) =>
        left.Nullable || right.Nullable ? NullSafeEqual(left, right) : Equal(left, right);

    /// <summary><c>x IS TRUE</c>.</summary>
    public Expression IsTrue(Expression operand) => Call(IsTrueId, false, operand);

    /// <summary><c>x IS NOT NULL</c>.</summary>
    public Expression IsNotNull(Expression operand) => Call(IsNotNullId, false, operand);

    /// <summary><c>a &lt;= b</c>.</summary>
    public Expression LessOrEqual(Expression left, Expression right) => Call("le", left.Nullable || right.Nullable, left, right);

    /// <summary><c>a &gt; b</c>.</summary>
    public Expression Greater(Expression left, Expression right) => Call("gt", left.Nullable || right.Nullable, left, right);

    /// <summary><c>coalesce(a, b)</c> of which one is never NULL.</summary>
    internal Expression Coalesce(Expression first, Expression second) => new Call(Row("coalesce"), [first, second], first.Type, false);

    /// <summary>The table function of <c>stack(rows, cell, …)</c>.</summary>
    public FunctionRow Stack => Row("stack");

    /// <summary><c>row_number()</c> over the partition and order of its window.</summary>
    public WindowCall RowNumber() =>
        new(
            Row("row_number"),
            [],
            false,
            null,
            false,
            new WindowFrame(FrameUnit.Rows, new FrameBound(FrameBoundKind.UnboundedPreceding), new FrameBound(FrameBoundKind.CurrentRow)),
            DataType.Int,
            false
        );

    /// <summary>Whether an aggregate over no rows at all is known to be NULL.</summary>
    internal static bool IsNullOverNothing(FunctionRow aggregate) =>
        aggregate.Id
            is "sum"
                or "avg"
                or "min"
                or "max"
                or "any_value"
                or "first"
                or "last"
                or "min_by"
                or "max_by"
                or "stddev_samp"
                or "stddev_pop"
                or "var_samp"
                or "var_pop"
                or "bool_and"
                or "bool_or";

    /// <summary>Whether an aggregate over no rows at all is known to be zero.</summary>
    internal static bool IsZeroOverNothing(FunctionRow aggregate) => aggregate.Id is "count";

    // A chain is one call, as the binder makes it.
    private Expression? Combine(string id, IEnumerable<Expression> predicates)
    {
        List<Expression> parts = [.. predicates.SelectMany(p => p.PartsOf(id))];
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => Call(id, parts.Exists(static p => p.Nullable), [.. parts]),
        };
    }

    private Call Call(string id, bool nullable, params ReadOnlySpan<Expression> arguments) =>
        new(Row(id), [.. arguments], DataType.Boolean, nullable) { Origin = arguments[0].Origin };

    private FunctionRow Row(string id) =>
        catalogue.Find(id) ?? throw new InternalErrorException("normalisation", $"the catalogue has no row '{id}'");
}
