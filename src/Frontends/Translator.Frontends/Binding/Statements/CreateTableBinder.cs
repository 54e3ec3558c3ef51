using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using QualifiedName = Translator.Frontends.Syntax.QualifiedName;

namespace Translator.Frontends.Binding.Statements;

/// <summary>CREATE TABLE in all spellings, LIKE and AS among them.</summary>
internal sealed class CreateTableBinder(BindingSession session)
{
    public BoundStatement? Bind(CreateTableStatement statement)
    {
        var orReplace = statement.Mode is CreateMode.CreateOrReplace or CreateMode.Replace;
        var ifNotExists = statement.Mode == CreateMode.CreateIfNotExists;
        if (!CheckName(statement.Name, orReplace || ifNotExists) || !CheckClauses(statement.Clauses))
        {
            return null;
        }
        var query = statement.Query is { } syntax ? session.Queries.Bind(syntax, QueryEnvironment.Top) : null;
        if (statement.Query is not null && query is null)
        {
            return null;
        }
        var columns = query is null ? Columns(statement.Columns) : ColumnsOf(query.Relation, statement.Columns, statement.Span);
        if (columns is null || Partition(statement.Clauses, columns) is not { } partition)
        {
            return null;
        }
        if (columns.Count == 0)
        {
            session.Context.Diagnostics.Add(
                new Diagnostic(
                    StatementErrors.TableWithoutColumns,
                    new Location(session.Context.Source, statement.Name.Span),
                    statement.Name.Text
                ).WithHelp("List its columns with their types after the name.")
            );
            return null;
        }
        var definition = Define(statement.Name, columns, partition, statement.Clauses);
        return new BoundCreateTable(definition, orReplace, ifNotExists, query is null ? null : Fill(definition, query));
    }

    public BoundStatement? Bind(CreateTableLikeStatement statement)
    {
        var parts = Parts(statement.Source);
        if (!CheckName(statement.Name, statement.IfNotExists) || !CheckClauses(statement.Clauses))
        {
            return null;
        }
        var view = session.Context.Catalogue.FindView(parts);
        var source = view is null ? session.Context.Catalogue.FindTable(parts) : new TableDefinition(view.Name, view.Columns);
        if (source is null)
        {
            session.ReportMissingTable(statement.Source);
            return null;
        }
        var own = Define(statement.Name, [.. source.Columns], [.. source.PartitionColumns], statement.Clauses);
        var definition = own with
        {
            Format = own.Format ?? source.Format,
            Properties = own.Properties.IsEmpty ? source.Properties : own.Properties,
        };
        return new BoundCreateTable(definition, false, statement.IfNotExists, null);
    }

    /// <summary>CREATE TEMPORARY VIEW … USING: a table over files under another name.</summary>
    public BoundStatement? Bind(CreateViewUsingStatement statement)
    {
        if (!CheckName(statement.Name, statement.OrReplace) || Columns(statement.Columns) is not { } columns)
        {
            return null;
        }
        if (columns.Count == 0)
        {
            session.Context.Report(StatementErrors.TableWithoutColumns, statement.Name.Span, statement.Name.Text);
            return null;
        }
        var clauses = new TableClausesSyntax(statement.Span) { Provider = statement.Provider, Options = statement.Options };
        return new BoundCreateTable(Define(statement.Name, columns, [], clauses), statement.OrReplace, false, null);
    }

    private static EquatableArray<string> Parts(QualifiedName name) => name.Parts.Select(static p => p.Value).ToEquatableArray();

    private TableDefinition Define(QualifiedName name, List<TableColumn> columns, List<string> partition, TableClausesSyntax clauses)
    {
        var properties = new TableProperties(session)
            .Add(clauses.Options)
            .Add(clauses.Properties)
            .Add(clauses.RowFormat)
            .Add("comment", clauses.Comment);
        var data = columns.Where(c => !partition.Contains(c.Name, StringComparer.OrdinalIgnoreCase));
        var keys = partition.Select(p => columns.First(c => string.Equals(c.Name, p, StringComparison.OrdinalIgnoreCase)));
        return new TableDefinition(session.Context.Catalogue.Qualify(Parts(name)), [.. data, .. keys])
        {
            PartitionColumns = [.. keys.Select(static c => c.Name)],
            Format = TableProperties.FormatOf(clauses.Provider, clauses.StoredAs),
            StorageHandler = TableProperties.HandlerOf(clauses.StoredAs),
            Location = clauses.Location?.Value ?? properties.Find("path"),
            Properties = [.. properties.All],
            IsHive = clauses.StoredAs is not null || clauses.RowFormat is not null,
        };
    }

    private Sink Fill(TableDefinition table, BoundRows query)
    {
        var byName = query.Relation.Output.ToDictionary(static c => c.Name, StringComparer.OrdinalIgnoreCase);
        var columns = table.Columns.Select(c => new Assignment(byName[c.Name], new ColumnReference(byName[c.Name]))).ToEquatableArray();
        return new Sink(new Project(query.Relation, columns), table.Name, SinkMode.Append, table.PartitionColumns, []);
    }

    private bool CheckName(QualifiedName name, bool mayExist)
    {
        var parts = Parts(name);
        var catalogue = session.Context.Catalogue;
        var isThere = catalogue.FindTable(parts) is not null && !catalogue.MayBeMade(parts);
        if (mayExist || !isThere && catalogue.FindView(catalogue.Qualify(parts).Parts) is null)
        {
            return true;
        }
        session.Context.Report(NameErrors.TableAlreadyExists, name.Span, name.Text);
        return false;
    }

    private bool CheckClauses(TableClausesSyntax clauses)
    {
        // Iceberg keeps transforms out of the rows and the folders' names; for other formats they would have to be in both.
        var isIceberg =
            TableProperties.FormatOf(clauses.Provider, clauses.StoredAs) is { } format
            && format.Equals("iceberg", StringComparison.OrdinalIgnoreCase);
        if (!isIceberg && clauses.PartitionedBy.OfType<PartitionTransformSyntax>().FirstOrDefault() is { } transform)
        {
            session.Context.Report(StatementErrors.UnsupportedClause, transform.Span, "Partitioning by a transform");
            return false;
        }
        foreach (var (clause, name) in ((SyntaxNode?, string)[])[(clauses.Bucketing, "CLUSTERED BY"), (clauses.Skew, "SKEWED BY")])
        {
            if (clause is not null)
            {
                session.Context.Report(StatementErrors.NoEffect, clause.Span, name);
            }
        }
        return true;
    }

    private List<TableColumn>? Columns(EquatableArray<ColumnDefinitionSyntax> syntax)
    {
        var columns = new List<TableColumn>();
        foreach (var column in syntax)
        {
            if (column.Generated is not null || column.Identity is not null || column.Default is not null)
            {
                session.Refuse("A column with DEFAULT or GENERATED", column.Span);
            }
            if (column.Type is null)
            {
                session.Context.Report(StatementErrors.TableWithoutColumns, column.Span, column.Name.Value);
                return null;
            }
            if (!Add(columns, column, session.Types.Bind(column.Type)))
            {
                return null;
            }
        }
        return columns;
    }

    private bool Add(List<TableColumn> columns, ColumnDefinitionSyntax column, IR.Types.DataType type)
    {
        if (columns.Exists(c => string.Equals(c.Name, column.Name.Value, StringComparison.OrdinalIgnoreCase)))
        {
            session.Context.Report(NameErrors.ColumnRepeated, column.Span, column.Name.Value);
            return false;
        }
        columns.Add(new TableColumn(column.Name.Value, type, !column.NotNull, column.Comment));
        return true;
    }

    private List<TableColumn>? ColumnsOf(Relation query, EquatableArray<ColumnDefinitionSyntax> names, TextSpan span)
    {
        if (!names.IsEmpty)
        {
            session.Context.Report(StatementErrors.UnsupportedClause, span, "CREATE TABLE (columns) AS");
            return null;
        }
        var columns = query.Output.Select(static c => new TableColumn(c.Name, c.Type, c.Nullable)).ToList();
        var repeated = columns.GroupBy(static c => c.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static g => g.Count() > 1);
        if (repeated is not null)
        {
            session.Context.Report(NameErrors.ColumnRepeated, span, repeated.Key);
            return null;
        }
        return columns;
    }

    /// <summary>The partition columns; those that PARTITIONED BY declares itself join the table's columns.</summary>
    private List<string>? Partition(TableClausesSyntax clauses, List<TableColumn> columns)
    {
        var names = new List<string>();
        foreach (
            var argument in clauses
                .PartitionedBy.OfType<PartitionTransformSyntax>()
                .SelectMany(static t => t.Arguments)
                .OfType<ColumnSyntax>()
        )
        {
            if (!columns.Exists(c => string.Equals(c.Name, argument.Name.Parts[0].Value, StringComparison.OrdinalIgnoreCase)))
            {
                ReportUnknownKey(argument.Span, argument.Name.Text, columns);
                return null;
            }
        }
        foreach (var field in clauses.PartitionedBy.OfType<PartitionColumnSyntax>())
        {
            var column = field.Column;
            if (column.Type is { } type)
            {
                if (!Add(columns, column, session.Types.Bind(type)))
                {
                    return null;
                }
            }
            else if (!columns.Exists(c => string.Equals(c.Name, column.Name.Value, StringComparison.OrdinalIgnoreCase)))
            {
                ReportUnknownKey(column.Span, column.Name.Value, columns);
                return null;
            }
            names.Add(column.Name.Value);
        }
        return names;
    }

    private void ReportUnknownKey(TextSpan span, string name, List<TableColumn> columns) =>
        session.ReportUnknownColumn(StatementErrors.PartitionColumnUnknown, span, name, columns.Select(static c => c.Name));
}
