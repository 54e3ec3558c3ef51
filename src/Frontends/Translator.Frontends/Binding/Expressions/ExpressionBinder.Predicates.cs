using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Expressions;

/// <content>Predicates and subqueries.</content>
internal sealed partial class ExpressionBinder
{
    private Expression BindBetween(BetweenSyntax between, ExpressionScope scope)
    {
        var value = Bind(between.Operand, scope);
        if (IsVolatile(value))
        {
            return Report(TypeErrors.Unsupported, between.Operand.Span, "BETWEEN on a value that changes each time it is computed");
        }
        var low = Bind(between.Low, scope);
        var high = Bind(between.High, scope);
        var inside = Between(between, value, low, high, scope);
        if (between.Symmetric)
        {
            var turned = Between(between, Again(value, between.Operand, scope), high, low, scope);
            inside = inside.IsError || turned.IsError ? ErrorExpression.Value : calls.Make("or", between.Span, inside, turned);
        }
        return NotWhere(between.Negated, inside, between.Span);
    }

    private Expression Between(BetweenSyntax syntax, Expression value, Expression low, Expression high, ExpressionScope scope)
    {
        var above = comparisons.Bind(BinaryOperator.GreaterOrEqual, value, low, syntax.Span, pads: false);
        var below = comparisons.Bind(BinaryOperator.LessOrEqual, Again(value, syntax.Operand, scope), high, syntax.Span, pads: false);
        return above.IsError || below.IsError ? ErrorExpression.Value : calls.Make("and", syntax.Span, above, below);
    }

    /// <summary>A value for its second use: one with a subquery is bound anew, so that its columns have ids of their own.</summary>
    private Expression Again(Expression value, ExpressionSyntax syntax, ExpressionScope scope) =>
        value.DescendantsAndSelf().Any(static e => e is ScalarSubquery or Exists or InSubquery) ? Bind(syntax, scope) : value;

    private static bool IsVolatile(Expression value) =>
        value.DescendantsAndSelf().Any(static e => e is Call { Function.Determinism: Determinism.Volatile });

    private Expression BindInList(InListSyntax list, ExpressionScope scope)
    {
        var value = Bind(list.Operand, scope);
        var items = list.Items.Select(i => Bind(i, scope)).ToEquatableArray();
        return NotWhere(list.Negated, comparisons.BindIn(value, items, list.Span), list.Span);
    }

    private Expression BindInSubquery(InSubquerySyntax syntax, ExpressionScope scope)
    {
        var row = syntax.Operand as RowSyntax;
        var needles = (row?.Items ?? [syntax.Operand]).Select(i => (i.Span, Value: Bind(i, scope))).ToList();
        if (scope.BindQuery(syntax.Query) is not { } query || needles.Exists(static n => n.Value.IsError))
        {
            return ErrorExpression.Value;
        }
        if (query.Output.Any(static c => c.Type is ErrorType))
        {
            return ErrorExpression.Value;
        }
        if (query.Output.Count != needles.Count)
        {
            return Report(TypeErrors.SubqueryColumnCount, syntax.Span, Count(needles.Count, "value"), Count(query.Output.Count, "column"));
        }
        var commons = new List<DataType>();
        for (var i = 0; i < needles.Count; i++)
        {
            var (span, needle) = needles[i];
            if (coercion.ForComparison(needle.Type, query.Output[i].Type) is not { } common)
            {
                return Report(TypeErrors.SubqueryTypesDiffer, span, needle.Type, query.Output[i].Type);
            }
            commons.Add(common is VoidType ? DataType.Boolean : common);
        }
        var values = needles.Select((n, i) => coercion.Cast(n.Value, commons[i])).ToEquatableArray();
        var bound = new InSubquery(values, CastOutput(query, commons)) { Origin = context.At(syntax.Span) };
        return Membership(bound, syntax.Negated, syntax.Span);
    }

    /// <summary>The query with its columns cast to the types they are compared in.</summary>
    private Relation CastOutput(Relation query, List<DataType> wanted)
    {
        var cast = query.Output.Select((c, i) => coercion.Cast(new ColumnReference(c), wanted[i])).ToList();
        if (cast.TrueForAll(static e => e is ColumnReference))
        {
            return query;
        }
        var columns = cast.Select(
            (e, i) =>
                e is ColumnReference passed
                    ? new Assignment(passed.Column, passed)
                    : new Assignment(context.Columns.Allocate(query.Output[i].Name, e.Type, e.Nullable), e)
        );
        return new Project(query, columns.ToEquatableArray()) { Origin = query.Origin };
    }

    private Expression BindScalarSubquery(ScalarSubquerySyntax syntax, ExpressionScope scope)
    {
        if (scope.BindQuery(syntax.Query) is not { } query)
        {
            return ErrorExpression.Value;
        }
        if (query.Output.Count != 1)
        {
            return Report(TypeErrors.ScalarSubqueryColumns, syntax.Span, query.Output.Count);
        }
        return query.Output[0].Type is ErrorType ? ErrorExpression.Value : new ScalarSubquery(query);
    }

    private Expression BindLike(LikeSyntax like, ExpressionScope scope)
    {
        if (like.Patterns.IsEmpty)
        {
            return Report(TypeErrors.EmptyPatternList, like.Span);
        }
        var value = Bind(like.Operand, scope);
        var tests = new List<Expression>();
        foreach (var pattern in like.Patterns)
        {
            var test = MakeLike(like, tests.Count == 0 ? value : Again(value, like.Operand, scope), Bind(pattern, scope));
            tests.Add(NotWhere(like.Negated, test, like.Span));
        }
        if (tests.Exists(static t => t.IsError))
        {
            return ErrorExpression.Value;
        }
        return tests.Count == 1 ? tests[0] : calls.Make(like.Quantifier == LikeQuantifier.All ? "and" : "or", like.Span, [.. tests]);
    }

    private Expression MakeLike(LikeSyntax like, Expression value, Expression pattern)
    {
        if (like.Kind == LikeKind.RLike)
        {
            return calls.Make(context.Profile.CastMode == CastMode.Hive ? "rlike.hive" : "rlike", like.Span, value, pattern);
        }
        var id = like.Kind == LikeKind.Like ? "like" : "ilike";
        return like.Escape is { } escape
            ? calls.Make(id, like.Span, value, pattern, Literal.Text(escape.ToString()))
            : calls.Make(id, like.Span, value, pattern);
    }

    private Expression BindIs(IsSyntax test, ExpressionScope scope)
    {
        var value = Bind(test.Operand, scope);
        if (value.IsError)
        {
            return value;
        }
        if (test.Test is IsTest.Null)
        {
            return calls.Make(test.Negated ? "is_not_null" : "is_null", test.Span, value);
        }
        if (ToBoolean(value) is not { } condition)
        {
            if (calls.Checked || !value.Type.IsNumeric && !value.Type.IsText)
            {
                return Report(
                    TypeErrors.OperandsDiffer,
                    test.Operand.Span,
                    $"IS {test.Test.ToString().ToUpperInvariant()}",
                    value.Type,
                    "boolean"
                );
            }
            condition = coercion.Cast(value, DataType.Boolean);
        }
        return test.Test switch
        {
            IsTest.Unknown => calls.Make(test.Negated ? "is_not_null" : "is_null", test.Span, condition),
            IsTest.True => NotWhere(test.Negated, calls.Make("is_true", test.Span, condition), test.Span),
            _ => NotWhere(test.Negated, calls.Make("is_false", test.Span, condition), test.Span),
        };
    }

    private Expression BindDistinct(IsDistinctFromSyntax syntax, ExpressionScope scope)
    {
        var same = comparisons.Bind(BinaryOperator.NullSafeEqual, Bind(syntax.Left, scope), Bind(syntax.Right, scope), syntax.Span);
        return NotWhere(!syntax.Negated, same, syntax.Span);
    }

    private static string Count(int count, string word) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");
}
