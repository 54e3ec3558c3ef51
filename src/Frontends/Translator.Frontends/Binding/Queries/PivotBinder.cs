using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary>PIVOT as aggregates, UNPIVOT as a table function that makes a row of each column.</summary>
internal sealed class PivotBinder(BindingSession session)
{
    public BoundRows? Bind(BoundRows rows, PivotClauseSyntax clause, QueryEnvironment environment) =>
        clause switch
        {
            PivotSyntax pivot => new PivotAggregateBinder(session).Bind(session.Queries.Close(rows), pivot, environment) is { } made
                ? session.Tables.Rename(made, pivot.Alias)
                : null,
            UnpivotSyntax unpivot => BindUnpivot(session.Queries.Close(rows), unpivot, environment) is { } made
                ? session.Tables.Rename(made, unpivot.Alias)
                : null,
        };

    private BoundRows? BindUnpivot(BoundRows rows, UnpivotSyntax unpivot, QueryEnvironment environment)
    {
        var scope = new ClauseScope(session, environment, rows.Scope, "UNPIVOT");
        var width = unpivot.ValueColumns.Count;
        var entries = new List<Expression[]>();
        foreach (var entry in unpivot.Columns)
        {
            if (entry.Columns.Count != width)
            {
                session.Context.Report(QueryErrors.UnpivotWidth, entry.Span, width, entry.Columns.Count);
                return null;
            }
            entries.Add([.. entry.Columns.Select(c => session.Expressions.Bind(new ColumnSyntax(c, c.Span), scope))]);
        }
        if (entries.Exists(static e => e.Any(static v => v.Type is ErrorType)) || !Widen(entries, unpivot))
        {
            return null;
        }
        var arguments = new List<Expression> { Literal.Int(entries.Count) };
        foreach (var (entry, syntax) in entries.Zip(unpivot.Columns))
        {
            arguments.Add(Literal.Text(syntax.Alias?.Value ?? string.Join('_', syntax.Columns.Select(static c => c.Last.Value))));
            arguments.AddRange(entry);
        }
        return session.Composer.TableCall("stack", [.. arguments], unpivot.Span) is { } call
            ? Assemble(rows, unpivot, entries, new PendingGenerator(call, MakeColumns(unpivot, entries)))
            : null;
    }

    private EquatableArray<ColumnSymbol> MakeColumns(UnpivotSyntax unpivot, List<Expression[]> entries) =>
        [
            session.Context.Columns.Allocate(unpivot.NameColumn.Value, DataType.String, false),
            .. unpivot.ValueColumns.Select(
                (c, i) => session.Context.Columns.Allocate(c.Value, entries[0][i].Type, entries.Exists(e => e[i].Nullable))
            ),
        ];

    private BoundRows Assemble(BoundRows rows, UnpivotSyntax unpivot, List<Expression[]> entries, PendingGenerator generator)
    {
        var origin = session.Context.At(unpivot.Span);
        Relation relation = new Generate(rows.Relation, generator.Call.Function, generator.Call.Arguments, false, generator.Columns)
        {
            Origin = origin,
        };
        if (!unpivot.IncludeNulls)
        {
            var present = generator
                .Columns.Skip(1)
                .Select(c => session.Composer.IsNotNull(session.Reference(c, unpivot.Span), unpivot.Span))
                .ToEquatableArray();
            relation = new Filter(relation, session.Composer.Or(present, unpivot.Span)) { Origin = origin };
        }
        var used = entries.SelectMany(static e => e).SelectMany(static v => v.ReferencedColumns).ToHashSet();
        var kept = rows.Scope.Visible.Where(c => !used.Contains(c.Column.Id)).ToList();
        var columns = kept.Select(static c => c.Column).Concat(generator.Columns);
        relation = new Project(relation, columns.Select(static c => new Assignment(c, new ColumnReference(c))).ToEquatableArray())
        {
            Origin = origin,
        };
        var made = generator.Columns.Select(static c => new ScopeColumn(c.Name, c, []));
        return new BoundRows(relation, new RelationScope([.. kept, .. made]));
    }

    private bool Widen(List<Expression[]> entries, UnpivotSyntax unpivot)
    {
        for (var i = 0; i < unpivot.ValueColumns.Count; i++)
        {
            var types = entries.Select(e => e[i].Type).Distinct().ToEquatableArray();
            if (types.Count == 1)
            {
                continue;
            }
            if (session.Expressions.FindCommonType(types) is not { } common)
            {
                session.Context.Report(QueryErrors.UnpivotTypes, unpivot.Span, string.Join(", ", types.Select(static t => t.Name)));
                return false;
            }
            for (var entry = 0; entry < entries.Count; entry++)
            {
                entries[entry][i] = session.Expressions.CoerceTo(entries[entry][i], common, unpivot.Columns[entry].Span);
            }
        }
        return true;
    }
}
