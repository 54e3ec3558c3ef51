using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary>PIVOT as aggregates, UNPIVOT as the relation of its name.</summary>
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
        return Assemble(rows, unpivot, entries);
    }

    private BoundRows Assemble(BoundRows rows, UnpivotSyntax unpivot, List<Expression[]> entries)
    {
        var name = session.Context.Columns.Allocate(unpivot.NameColumn.Value, DataType.String, false);
        var columns = unpivot
            .ValueColumns.Select(
                (c, i) => session.Context.Columns.Allocate(c.Value, entries[0][i].Type, entries.Exists(e => e[i].Nullable))
            )
            .ToEquatableArray();
        var made = entries.Zip(unpivot.Columns, static (values, syntax) => new UnpivotEntry(LabelOf(syntax), [.. values]));
        var relation = new Unpivot(rows.Relation, [.. made], unpivot.IncludeNulls, name, columns)
        {
            Origin = session.Context.At(unpivot.Span),
        };
        var output = relation.Output.Select(static c => c.Id).ToHashSet();
        var kept = rows.Scope.Visible.Where(c => output.Contains(c.Column.Id));
        return new BoundRows(
            relation,
            new RelationScope([.. kept, .. columns.Prepend(name).Select(static c => new ScopeColumn(c.Name, c, []))])
        );
    }

    private static string LabelOf(UnpivotColumnsSyntax syntax) =>
        syntax.Alias?.Value ?? string.Join('_', syntax.Columns.Select(static c => c.Last.Value));

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
