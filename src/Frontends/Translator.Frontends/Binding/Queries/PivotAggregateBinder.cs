using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.IR.Values;
using QualifiedName = Translator.Frontends.Syntax.QualifiedName;

namespace Translator.Frontends.Binding.Queries;

/// <summary>
/// PIVOT. Groups by the columns that it does not mention. Where all results are numbers or booleans, as in Spark, rows are first aggregated for
/// each value and a value without rows gives NULL, also of a count; else each aggregate sees the rows of its value only.
/// </summary>
internal sealed class PivotAggregateBinder(BindingSession session)
{
    public BoundRows? Bind(BoundRows rows, PivotSyntax pivot, QueryEnvironment environment)
    {
        var scope = new ClauseScope(session, environment, rows.Scope, "PIVOT");
        var columns = pivot.Columns.Select(c => session.Expressions.Bind(new ColumnSyntax(c, c.Span), scope)).ToEquatableArray();
        var values = BindValues(pivot, rows.Scope);
        var level = new SelectLevel(session, environment with { PipeInput = null }, rows) { HasGroupBy = true };
        var items = BindItems(pivot, level);
        if (values is null || items is null || columns.Any(static c => c.IsError))
        {
            return null;
        }
        var used = columns.Concat(level.Aggregates.Select(static a => a.Value)).SelectMany(static e => e.ReferencedColumns).ToHashSet();
        var kept = rows.Scope.Visible.Where(c => !used.Contains(c.Column.Id)).ToList();
        var isFirst = items.TrueForAll(static i => i.Value.Type.IsNumeric || i.Value.Type is BooleanType);
        var made = isFirst
            ? InTwoSteps(rows.Relation, level, kept, columns, values, items, pivot)
            : InOneStep(rows.Relation, level, kept, columns, values, items, pivot);
        return made is null ? null : Output(made, kept);
    }

    private static BoundRows Output(Relation relation, List<ScopeColumn> kept)
    {
        var output = relation.Output;
        var names = output.Select((c, i) => i < kept.Count ? kept[i] with { Column = c } : new ScopeColumn(c.Name, c, []));
        return new BoundRows(relation, new RelationScope([.. names]));
    }

    private List<(string Name, Expression Value)>? BindItems(PivotSyntax pivot, SelectLevel level)
    {
        var items = new List<(string Name, Expression Value)>();
        foreach (var item in pivot.Aggregates)
        {
            var before = level.Aggregates.Count;
            var value = session.Expressions.Bind(item.Expression, new SelectScope(level, SelectClause.Items));
            if (value.IsError)
            {
                return null;
            }
            var made = level.Aggregates.Select(static a => a.Column.Id).ToHashSet();
            if (level.Aggregates.Count == before && !value.ReferencedColumns.Any(made.Contains))
            {
                session.Context.Report(QueryErrors.PivotAggregate, item.Span, session.TextOf(item.Expression));
                return null;
            }
            items.Add((item.Aliases.IsEmpty ? session.Expressions.NameOf(item.Expression) : item.Aliases[0].Value, value));
        }
        return items;
    }

    private List<PivotValue>? BindValues(PivotSyntax pivot, RelationScope rows)
    {
        var values = new List<PivotValue>();
        foreach (var item in pivot.Values)
        {
            EquatableArray<ExpressionSyntax> parts =
                item.Expression is RowSyntax row && pivot.Columns.Count > 1 ? row.Items : [item.Expression];
            if (parts.Count != pivot.Columns.Count)
            {
                var message = $"PIVOT has {pivot.Columns.Count} columns, but this value has {parts.Count}.";
                session.Context.Diagnostics.Add(
                    new Diagnostic(QueryErrors.PivotValue, new Location(session.Context.Source, item.Span), message)
                    {
                        Condition = "PIVOT_VALUE_DATA_TYPE_MISMATCH",
                    }
                );
                return null;
            }
            var scope = new PivotValueScope(session, rows);
            var constants = parts.Select(p => session.Expressions.Bind(p, scope)).ToEquatableArray();
            if (constants.Any(static c => c.IsError))
            {
                return null;
            }
            values.Add(new PivotValue(item.Aliases.IsEmpty ? NameOf(constants, parts) : item.Aliases[0].Value, constants));
        }
        return values;
    }

    private string NameOf(EquatableArray<Expression> constants, EquatableArray<ExpressionSyntax> parts)
    {
        var names = constants.Zip(parts, (c, p) => TextOf(c) ?? session.TextOf(p)).ToList();
        return names.Count == 1 ? names[0] : $"{{{string.Join(", ", names)}}}";
    }

    private static string? TextOf(Expression constant) =>
        constant switch
        {
            Literal { Value: TextValue text } => text.Text,
            Literal { Value.IsNull: true } => "null",
            _ => null,
        };

    private Relation InTwoSteps(
        Relation input,
        SelectLevel level,
        List<ScopeColumn> kept,
        EquatableArray<Expression> columns,
        List<PivotValue> values,
        List<(string Name, Expression Value)> items,
        PivotSyntax pivot
    )
    {
        var origin = session.Context.At(pivot.Span);
        var groups = kept.Select(static c => new Assignment(c.Column, new ColumnReference(c.Column))).ToEquatableArray();
        var pivots = columns.Select(c => new Assignment(session.NewColumn("pivot", c), c)).ToEquatableArray();
        Relation relation = new Aggregate(input, [.. groups, .. pivots], [], [.. level.Aggregates], null) { Origin = origin };
        var results = items.Select(i => new Assignment(session.NewColumn(i.Name, i.Value), i.Value)).ToEquatableArray();
        var passed = groups.Concat(pivots).Select(static a => new Assignment(a.Column, new ColumnReference(a.Column)));
        relation = new Project(relation, [.. passed, .. results]) { Origin = origin };
        var keys = pivots.Select(p => (Expression)session.Reference(p.Column, pivot.Span)).ToEquatableArray();
        var aggregates = new List<Assignment>();
        foreach (var value in values)
        {
            foreach (var (item, result) in items.Zip(results))
            {
                var condition = Matches(keys, value, pivot.Span);
                var call = AnyValue(session.Reference(result.Column, pivot.Span), condition, pivot.Span);
                aggregates.Add(new Assignment(session.NewColumn(NameOf(value, item.Name, items.Count), call), call));
            }
        }
        return new Aggregate(relation, groups, [], [.. aggregates], null) { Origin = origin };
    }

    private Relation InOneStep(
        Relation input,
        SelectLevel level,
        List<ScopeColumn> kept,
        EquatableArray<Expression> columns,
        List<PivotValue> values,
        List<(string Name, Expression Value)> items,
        PivotSyntax pivot
    )
    {
        var origin = session.Context.At(pivot.Span);
        var groups = kept.Select(static c => new Assignment(c.Column, new ColumnReference(c.Column))).ToEquatableArray();
        var aggregates = new List<Assignment>();
        var list = groups.Select(static g => new Assignment(g.Column, new ColumnReference(g.Column))).ToList();
        foreach (var value in values)
        {
            var condition = Matches(columns, value, pivot.Span);
            var ofValue = new Dictionary<ColumnId, Expression>();
            foreach (var aggregate in level.Aggregates)
            {
                var call = Only((AggregateCall)aggregate.Value, condition, pivot.Span);
                var column = session.NewColumn(aggregate.Column.Name, call);
                aggregates.Add(new Assignment(column, call));
                ofValue.Add(aggregate.Column.Id, new ColumnReference(column));
            }
            foreach (var item in items)
            {
                var result = item.Value.Substitute(ofValue);
                list.Add(new Assignment(session.NewColumn(NameOf(value, item.Name, items.Count), result), result));
            }
        }
        var relation = new Aggregate(input, groups, [], [.. aggregates], null) { Origin = origin };
        return new Project(relation, [.. list]) { Origin = origin };
    }

    /// <summary>The aggregate with NULL for the rows of other values.</summary>
    private AggregateCall Only(AggregateCall call, Expression condition, TextSpan span) =>
        call.Arguments.IsEmpty
            ? call with
            {
                Filter = call.Filter is { } filter ? session.Composer.And([filter, condition], span) : condition,
            }
            : call with
            {
                Arguments = call.Arguments.Select(a => session.Composer.When(condition, a, span)).ToEquatableArray(),
            };

    private Expression AnyValue(Expression value, Expression condition, TextSpan span)
    {
        var name = new QualifiedName([new Identifier("any_value", false, span)], span);
        var call = new FunctionCallSyntax(name, SetQuantifier.None, [new ArgumentSyntax(null, ValueScope.Name(0, span), span)], span)
        {
            Filter = ValueScope.Name(1, span),
        };
        return session.Expressions.Bind(call, new ValueScope([value, condition]));
    }

    private Expression Matches(EquatableArray<Expression> columns, PivotValue value, TextSpan span) =>
        session.Composer.And(columns.Zip(value.Constants, (c, v) => session.Composer.NullSafeEqual(c, v, span)).ToEquatableArray(), span);

    private static string NameOf(PivotValue value, string item, int items) => items == 1 ? value.Name : $"{value.Name}_{item}";

    private sealed class PivotValueScope(BindingSession session, RelationScope rows)
        : ClauseScope(session, QueryEnvironment.Top, RelationScope.Empty, "the values of PIVOT")
    {
        public override ColumnMatch? ResolveColumn(EquatableArray<Identifier> parts, TextSpan span)
        {
            if (rows.Find(parts) is null)
            {
                return null;
            }
            Session.Context.Report(QueryErrors.PivotValue, span, "The values of PIVOT are constants, not columns.");
            return new ColumnMatch(ErrorExpression.Value, parts.Count);
        }
    }
}
