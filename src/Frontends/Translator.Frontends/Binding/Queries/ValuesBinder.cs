using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary><c>VALUES (1, 'a'), (2, 'b') AS t(x, y)</c>: every column gets the type that its cells have in common.</summary>
internal sealed class ValuesBinder(BindingSession session)
{
    public BoundRows? Bind(ValuesSyntax syntax, QueryEnvironment environment)
    {
        var alias = syntax.Alias;
        var width = alias is { Columns.Count: > 0 } ? alias.Columns.Count : syntax.Rows[0].Values.Count;
        if (syntax.Rows.FirstOrDefault(r => r.Values.Count != width) is { } odd)
        {
            session.Context.Report(QueryErrors.InlineTableWidth, odd.Span, width, odd.Values.Count);
            return null;
        }
        var scope = new InlineTableScope(session, environment);
        var rows = syntax.Rows.Select(r => r.Values.Select(v => session.Expressions.Bind(v, scope)).ToArray()).ToArray();
        if (rows.SelectMany(static r => r).SelectMany(static v => v.DescendantsAndSelf()).FirstOrDefault(IsVolatile) is { } call)
        {
            session.Context.Diagnostics.Add(
                new Diagnostic(
                    QueryErrors.InlineTableExpression,
                    call.Origin.Location ?? new Location(session.Context.Source, syntax.Span),
                    "a call whose answer changes"
                )
                {
                    Condition = "INVALID_INLINE_TABLE.CANNOT_EVALUATE_EXPRESSION_IN_INLINE_TABLE",
                }
            );
            return null;
        }
        var columns = new ColumnSymbol[width];
        for (var i = 0; i < width; i++)
        {
            if (FindType(rows, i, syntax) is not { } type)
            {
                return null;
            }
            foreach (var row in rows.Index())
            {
                row.Item[i] = session.Expressions.CoerceTo(row.Item[i], type, syntax.Rows[row.Index].Values[i].Span);
            }
            var column = i;
            columns[i] = session.Context.Columns.Allocate(NameOf(alias, i), type, rows.Any(r => r[column].Nullable));
        }
        var relation = new Values([.. columns], rows.Select(static r => new ValuesRow([.. r])).ToEquatableArray())
        {
            Origin = session.Context.At(syntax.Span),
        };
        return alias?.Name is { } name
            ? BoundRows.Of(new Alias(relation, name.Value) { Origin = relation.Origin }, [name.Value])
            : BoundRows.Of(relation, []);
    }

    private static bool IsVolatile(Expression expression) =>
        expression is Call { Function.Determinism: IR.Functions.Determinism.Volatile or IR.Functions.Determinism.OrderDependent };

    private static string NameOf(TableAliasSyntax? alias, int index) =>
        alias is { Columns.Count: > 0 } ? alias.Columns[index].Value : $"col{index + 1}";

    private DataType? FindType(Expression[][] rows, int column, ValuesSyntax syntax)
    {
        var types = rows.Select(r => r[column].Type).Distinct().ToEquatableArray();
        if (types.Any(static t => t is ErrorType))
        {
            return DataType.Error;
        }
        var common = types.Count == 1 ? types[0] : session.Expressions.FindCommonType(types);
        if (common is null)
        {
            session.Context.Report(QueryErrors.InlineTableTypes, syntax.Rows[0].Values[column].Span, NameOf(syntax.Alias, column));
        }
        return common;
    }

    private sealed class InlineTableScope(BindingSession session, QueryEnvironment environment)
        : ClauseScope(session, environment, RelationScope.Empty, "VALUES")
    {
        public override ColumnMatch? ResolveColumn(EquatableArray<Identifier> parts, IR.Diagnostics.TextSpan span)
        {
            if (base.ResolveColumn(parts, span) is null)
            {
                return null;
            }
            Session.Context.Report(QueryErrors.InlineTableExpression, span, "a column");
            return new ColumnMatch(ErrorExpression.Value, parts.Count);
        }

        public override Relation? BindQuery(QuerySyntax query)
        {
            Session.Context.Report(QueryErrors.InlineTableExpression, query.Span, "a subquery");
            return null;
        }

        public override Expression AddAggregate(AggregateCall call, IR.Diagnostics.TextSpan span)
        {
            Session.Context.Report(QueryErrors.InlineTableExpression, span, "an aggregate");
            return ErrorExpression.Value;
        }

        public override Expression AddWindow(
            WindowCall call,
            EquatableArray<Expression> partition,
            EquatableArray<SortKey> order,
            IR.Diagnostics.TextSpan span
        )
        {
            Session.Context.Report(QueryErrors.InlineTableExpression, span, "a call with OVER");
            return ErrorExpression.Value;
        }
    }
}
