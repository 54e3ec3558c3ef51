using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Queries;

/// <summary>WITH: each named query sees those before it, and the body sees all; a name inside shadows one outside.</summary>
internal sealed class WithBinder(BindingSession session)
{
    public BoundRows? Bind(WithQuerySyntax syntax, QueryEnvironment environment)
    {
        var definitions = new List<CteDefinition>();
        var inner = BindTables(syntax.Tables, syntax.Recursive, environment, definitions);
        if (inner is null || session.Queries.BindOpen(syntax.Body, inner) is not { } body)
        {
            return null;
        }
        return body.Through(new With([.. definitions], body.Relation) { Origin = session.Context.At(syntax.Span) });
    }

    /// <summary>Binds the named queries and gives the environment that sees them; null after an error in one of them.</summary>
    public QueryEnvironment? BindTables(
        EquatableArray<CommonTableSyntax> tables,
        bool recursive,
        QueryEnvironment environment,
        List<CteDefinition> definitions
    )
    {
        if (tables.Count > 0 && session.Exceeds(tables.Count, QuerySize.Names, "named queries", tables[0].Span))
        {
            return null;
        }
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var fine = true;
        foreach (var table in tables)
        {
            if (!names.Add(table.Name.Value))
            {
                session.Context.Report(NameErrors.CommonTableRepeated, table.Name.Span, table.Name.Value);
                return null;
            }
            var id = session.NextQueryNumber();
            var rows = recursive ? new RecursionBinder(session).Bind(table, id, environment) : BindPlain(table, environment);
            if (rows is null)
            {
                fine = false;
                continue;
            }
            definitions.Add(new CteDefinition(id, table.Name.Value, rows.Relation));
            environment = environment with
            {
                CommonTables = new CommonTable(table.Name.Value, id, rows.Relation.Output, environment.CommonTables)
                {
                    Twins = TwinsOf(rows),
                },
            };
        }
        return fine ? environment : null;
    }

    private BoundRows? BindPlain(CommonTableSyntax table, QueryEnvironment environment) =>
        session.Queries.Bind(table.Query, environment) is { } rows ? NameColumns(table, rows) : null;

    private static EquatableArray<int> TwinsOf(BoundRows rows)
    {
        var identities = rows.Scope.Columns.Select(static c => c.Identity).ToList();
        return identities.Select(i => identities.IndexOf(i)).ToEquatableArray();
    }

    private BoundRows? NameColumns(CommonTableSyntax table, BoundRows rows)
    {
        if (table.Columns.IsEmpty)
        {
            return rows;
        }
        return ColumnAliases.Fit(session, table.Name.Value, table.Columns, rows.Relation.Output.Count, table.Span)
            ? session.Queries.Rename(rows, table.Columns.Select(static c => c.Value).ToEquatableArray(), [])
            : null;
    }
}
