using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Statements;

/// <summary>INSERT with one query, into a table or a directory.</summary>
internal sealed class InsertBinder(BindingSession session)
{
    public BoundStatement? Bind(InsertStatement statement)
    {
        if (session.Queries.Bind(statement.Query, QueryEnvironment.Top) is not { } rows)
        {
            // What is wrong with the target is worth knowing too.
            _ = statement.Target is InsertTableSyntax target ? FindTable(target) : null;
            return null;
        }
        return Bind(statement.Target, rows, statement.Query);
    }

    /// <summary>The write of rows that are bound already.</summary>
    public BoundStatement? Bind(InsertTargetSyntax target, BoundRows rows, QuerySyntax query) =>
        target switch
        {
            InsertTableSyntax table => BindTable(table, rows, query),
            InsertDirectorySyntax directory => BindDirectory(directory, rows.Relation),
        };

    private BoundStatement? BindTable(InsertTableSyntax syntax, BoundRows rows, QuerySyntax query)
    {
        if (syntax.ReplaceWhere is { } where)
        {
            session.Context.Report(StatementErrors.UnsupportedClause, where.Span, "REPLACE WHERE");
            return null;
        }
        if (!syntax.ReplaceUsing.IsEmpty)
        {
            session.Context.Report(StatementErrors.UnsupportedClause, syntax.Span, "REPLACE USING");
            return null;
        }
        return FindTable(syntax) is { } table && new InsertColumnsBinder(session, table, syntax).Bind(rows.Relation, query.Span) is { } sink
            ? new BoundQuery(sink)
            : null;
    }

    /// <summary>The table that a write names, or null after an error.</summary>
    public TableDefinition? FindTable(InsertTableSyntax syntax) => FindTable(syntax.Table);

    /// <summary>The table of a name, or null after an error.</summary>
    public TableDefinition? FindTable(Syntax.QualifiedName name)
    {
        var parts = name.Parts.Select(static p => p.Value).ToEquatableArray();
        if (session.Context.Catalogue.FindTable(parts) is { } table)
        {
            return table;
        }
        if (session.Context.Catalogue.FindView(parts) is not null)
        {
            session.Context.Report(NameErrors.NotATable, name.Span, name.Text);
            return null;
        }
        session.ReportMissingTable(name);
        return null;
    }

    private BoundInsertDirectory? BindDirectory(InsertDirectorySyntax syntax, Relation rows)
    {
        var properties = new TableProperties(session).Add(syntax.Options).Add(syntax.RowFormat);
        var columns = rows.Output.Select(static c => new TableColumn(c.Name, c.Type, c.Nullable)).ToEquatableArray();
        var location = syntax.Path?.Value ?? properties.Find("path");
        if (location is null)
        {
            session.Context.Report(StatementErrors.UnsupportedClause, syntax.Span, "INSERT OVERWRITE DIRECTORY without a path");
            return null;
        }
        var target = new TableDefinition(IR.Relations.QualifiedName.Of("directory"), columns)
        {
            Format = TableProperties.FormatOf(syntax.Provider, syntax.StoredAs),
            Location = location,
            Properties = [.. properties.All],
        };
        return new BoundInsertDirectory(rows, target, syntax.Local);
    }
}
