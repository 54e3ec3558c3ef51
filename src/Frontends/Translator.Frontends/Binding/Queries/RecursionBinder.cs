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

/// <summary>
/// A query of WITH RECURSIVE. One that refers to itself is the union of an anchor, which gives the columns their names and types, and a step over the
/// rows of the round before.
/// </summary>
internal sealed class RecursionBinder(BindingSession session)
{
    private const int DefaultRounds = 100;

    public BoundRows? Bind(CommonTableSyntax table, int id, QueryEnvironment environment)
    {
        if (!SelfReference.Exists(table.Query, table.Name.Value))
        {
            return BindPlain(table, environment);
        }
        var query = table.Query;
        var definitions = new List<CteDefinition>();
        if (query is WithQuerySyntax with)
        {
            if (with.Tables.FirstOrDefault(t => SelfReference.Exists(t.Query, table.Name.Value)) is { } inside)
            {
                session.Context.Report(QueryErrors.RecursionShape, inside.Span, "a query of its own WITH refers to it");
                return null;
            }
            if (new WithBinder(session).BindTables(with.Tables, with.Recursive, environment, definitions) is not { } inner)
            {
                return null;
            }
            (query, environment) = (with.Body, inner);
        }
        if (query is not SetOperationSyntax { Operator: SetOperator.Union, ByName: false } union)
        {
            session.Context.Report(QueryErrors.RecursionShape, table.Query.Span, $"{table.Name.Value} is no UNION");
            return null;
        }
        if (!union.All)
        {
            session.Context.Diagnostics.Add(
                new Diagnostic(
                    QueryErrors.RecursionShape,
                    new Location(session.Context.Source, union.Span),
                    "this one is a UNION without ALL"
                )
                {
                    Condition = "UNION_NOT_SUPPORTED_IN_RECURSIVE_CTE",
                }
            );
            return null;
        }
        if (SelfReference.Exists(union.Left, table.Name.Value))
        {
            session.Context.Report(QueryErrors.RecursionShape, union.Left.Span, "the first part refers to the query itself");
            return null;
        }
        if (session.Queries.Bind(union.Left, environment) is not { } anchor || BindRounds(table) is not { } rounds)
        {
            return null;
        }
        var relation = BindStep(table, id, union, anchor.Relation, environment, rounds);
        if (relation is null)
        {
            return null;
        }
        return BoundRows.Of(definitions.Count == 0 ? relation : new With([.. definitions], relation), []);
    }

    private BoundRows? BindPlain(CommonTableSyntax table, QueryEnvironment environment)
    {
        if (session.Queries.Bind(table.Query, environment) is not { } rows)
        {
            return null;
        }
        return table.Columns.IsEmpty ? rows
            : ColumnAliases.Fit(session, table.Name.Value, table.Columns, rows.Relation.Output.Count, table.Span)
                ? session.Queries.Rename(rows, table.Columns.Select(static c => c.Value).ToEquatableArray(), [])
            : null;
    }

    private int? BindRounds(CommonTableSyntax table)
    {
        if (table.MaxRecursion is not { } syntax)
        {
            return DefaultRounds;
        }
        return new CountBinder(session).Bind(syntax, "MAX RECURSION LEVEL") is { } count ? (int)Math.Min(count, int.MaxValue) : null;
    }

    private RecursiveUnion? BindStep(
        CommonTableSyntax table,
        int id,
        SetOperationSyntax union,
        Relation anchor,
        QueryEnvironment environment,
        int rounds
    )
    {
        if (!table.Columns.IsEmpty && !ColumnAliases.Fit(session, table.Name.Value, table.Columns, anchor.Output.Count, table.Span))
        {
            return null;
        }
        anchor = CastTo(anchor, [.. anchor.Output.Select(static c => NestedNulls.Allow(c.Type))], union.Left.Span);
        var columns = anchor
            .Output.Select(
                (c, i) => session.Context.Columns.Allocate(table.Columns.IsEmpty ? c.Name : table.Columns[i].Value, c.Type, c.Nullable)
            )
            .ToEquatableArray();
        // What a round gives may be NULL where the anchor is not: nothing is known before the step is bound, so its input is taken as nullable.
        var seen = columns.Select(c => session.Context.Columns.Copy(c) with { Nullable = true }).ToEquatableArray();
        var self = new CommonTable(table.Name.Value, id, seen, environment.CommonTables) { Recursion = new RecursionUse() };
        if (session.Queries.Bind(union.Right, environment with { CommonTables = self }) is not { } step)
        {
            return null;
        }
        if (RecursionPlacement.Find(step.Relation, id) is { } place)
        {
            session.Context.Report(QueryErrors.RecursionReference, union.Right.Span, place);
            return null;
        }
        if (step.Relation.Output.Count != columns.Count)
        {
            session.Context.Report(QueryErrors.ColumnCountsDiffer, union.Right.Span, "UNION", columns.Count, step.Relation.Output.Count);
            return null;
        }
        if (CastStep(step.Relation, columns, union.Right.Span) is not { } cast)
        {
            return null;
        }
        var made = columns.Select((c, i) => c with { Nullable = c.Nullable || cast.Output[i].Nullable }).ToEquatableArray();
        return new RecursiveUnion(id, anchor, cast, union.All, rounds, made) { Origin = session.Context.At(table.Query.Span) };
    }

    /// <summary>The value in a type that may differ only in which parts of it can be NULL, which no coercion sees.</summary>
    private Expression Widen(Expression value, DataType type, TextSpan span)
    {
        var coerced = session.Expressions.CoerceTo(value, type, span);
        return coerced.Type == type || coerced.IsError
            ? coerced
            : new Cast(coerced, type, session.Context.Profile.CastMode, true) { Origin = value.Origin };
    }

    private Relation CastTo(Relation relation, EquatableArray<DataType> types, TextSpan span)
    {
        if (relation.Output.Select(static c => c.Type).SequenceEqual(types))
        {
            return relation;
        }
        var columns = relation.Output.Select(
            (c, i) =>
            {
                var value = session.Reference(c, span);
                if (c.Type == types[i])
                {
                    return new Assignment(c, value);
                }
                var cast = Widen(value, types[i], span);
                return new Assignment(session.NewColumn(c.Name, cast), cast);
            }
        );
        return new Project(relation, [.. columns]);
    }

    private Relation? CastStep(Relation step, EquatableArray<ColumnSymbol> columns, TextSpan span)
    {
        var assignments = new List<Assignment>();
        var changed = false;
        for (var i = 0; i < columns.Count; i++)
        {
            var column = step.Output[i];
            if (column.Type == columns[i].Type || column.Type is ErrorType)
            {
                assignments.Add(new Assignment(column, new ColumnReference(column)));
                continue;
            }
            var common = session.Expressions.FindCommonType([columns[i].Type, column.Type]);
            if (common is null || NestedNulls.Allow(common) != columns[i].Type)
            {
                session.Context.Report(QueryErrors.RecursionTypes, span, columns[i].Name, columns[i].Type.Name, column.Type.Name);
                return null;
            }
            var value = Widen(session.Reference(column, span), columns[i].Type, span);
            assignments.Add(new Assignment(session.NewColumn(column.Name, value), value));
            changed = true;
        }
        return changed ? new Project(step, [.. assignments]) : step;
    }
}
