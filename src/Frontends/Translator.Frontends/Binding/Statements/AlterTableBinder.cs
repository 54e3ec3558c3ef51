using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Binding.Statements;

/// <summary>
/// ALTER TABLE: a partition in its usual folder is found without being added; all else is checked and shown to later statements, but nothing carries it
/// out.
/// </summary>
internal sealed class AlterTableBinder(BindingSession session)
{
    public BoundStatement? Bind(AlterTableStatement statement)
    {
        if (new InsertBinder(session).FindTable(statement.Table) is not { } table || !CheckPartitions(table, statement.Partitions))
        {
            return null;
        }
        switch (statement.Action)
        {
            case AlterTableAction.AddPartitions when !statement.HasLocation:
                session.Context.Report(StatementErrors.NoEffect, statement.Span, "ALTER TABLE ADD PARTITION");
                return new BoundNothing();
            case AlterTableAction.AddPartitions:
                return new BoundRefused("ALTER TABLE ADD PARTITION with a LOCATION", statement.Span);
            case AlterTableAction.DropPartitions:
                return new BoundRefused("ALTER TABLE DROP PARTITION", statement.Span);
            case AlterTableAction.AddColumns:
                return Refuse(statement, table, WithColumns(table, [.. DataColumns(table), .. Columns(statement)]));
            case AlterTableAction.ReplaceColumns:
                return Refuse(statement, table, WithColumns(table, [.. Columns(statement)]));
            case AlterTableAction.ChangeColumn:
                return BindChange(statement, table);
            case AlterTableAction.RenameColumn when statement.NewName is { } name:
                return Replace(statement, table, statement.OldColumn, c => c with { Name = name.Last.Value });
            case AlterTableAction.DropColumns:
                return BindDrop(statement, table);
            case AlterTableAction.RenameTable when statement.NewName is { } name:
                return Refuse(statement, table, table with { Name = session.Context.Catalogue.Qualify(Parts(name)) });
            case AlterTableAction.OtherColumns:
                session.Context.Report(StatementErrors.UnsupportedStatement, statement.Span, "This change of a table's columns");
                return null;
            case AlterTableAction.RenameTable:
            case AlterTableAction.Other:
            default:
                return new BoundRefused("ALTER TABLE", statement.Span);
        }
    }

    private BoundRefused? BindChange(AlterTableStatement statement, TableDefinition table) =>
        Replace(statement, table, statement.OldColumn, _ => Columns(statement).First());

    private BoundRefused? BindDrop(AlterTableStatement statement, TableDefinition table)
    {
        foreach (var name in statement.Dropped)
        {
            if (!table.Columns.Any(c => string.Equals(c.Name, name.Value, StringComparison.OrdinalIgnoreCase)))
            {
                return Unknown(statement, table, name);
            }
        }
        var dropped = statement.Dropped.Select(static n => n.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Refuse(statement, table, table with { Columns = [.. table.Columns.Where(c => !dropped.Contains(c.Name))] });
    }

    private BoundRefused? Unknown(AlterTableStatement statement, TableDefinition table, Identifier? column)
    {
        session.ReportUnknownColumn(
            StatementErrors.InsertColumnUnknown,
            column?.Span ?? statement.Span,
            table.Name.ToString(),
            table.Columns.Select(static c => c.Name),
            column?.Value ?? ""
        );
        return null;
    }

    private BoundRefused? Replace(
        AlterTableStatement statement,
        TableDefinition table,
        Identifier? column,
        Func<TableColumn, TableColumn> change
    )
    {
        var old = column?.Value ?? "";
        var index = table.Columns.ToList().FindIndex(c => string.Equals(c.Name, old, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
        {
            return Unknown(statement, table, column);
        }
        var columns = table.Columns.ToList();
        columns[index] = change(columns[index]);
        return Refuse(statement, table, table with { Columns = [.. columns] });
    }

    private BoundRefused? Refuse(AlterTableStatement statement, TableDefinition before, TableDefinition after)
    {
        var repeated = after
            .Columns.GroupBy(static c => c.Name, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(static g => g.Count() > 1);
        if (repeated is not null)
        {
            session.Context.Report(NameErrors.ColumnRepeated, statement.Span, repeated.Key);
            return null;
        }
        BoundStatement effect = new BoundCreateTable(after, OrReplace: true, IfNotExists: false, null);
        if (after.Name != before.Name)
        {
            effect = new BoundBatch([new BoundDrop(DropKind.Table, before.Name, false, false), effect]);
        }
        return new BoundRefused("ALTER TABLE", statement.Span, effect);
    }

    private IEnumerable<TableColumn> Columns(AlterTableStatement statement) =>
        statement
            .Columns.Where(static c => c.Type is not null)
            .Select(c => new TableColumn(c.Name.Value, session.Types.Bind(c.Type!), !c.NotNull, c.Comment));

    private static TableDefinition WithColumns(TableDefinition table, IReadOnlyList<TableColumn> data) =>
        table with
        {
            Columns = [.. data, .. table.Columns.Where(c => IsPartition(table, c))],
        };

    private static IEnumerable<TableColumn> DataColumns(TableDefinition table) => table.Columns.Where(c => !IsPartition(table, c));

    private static bool IsPartition(TableDefinition table, TableColumn column) =>
        table.PartitionColumns.Contains(column.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the columns of PARTITION clauses are the table's partition columns.</summary>
    public bool CheckPartitions(TableDefinition table, EquatableArray<PartitionValueSyntax> values)
    {
        foreach (var value in values)
        {
            if (!table.PartitionColumns.Contains(value.Column.Value, StringComparer.OrdinalIgnoreCase))
            {
                session.ReportUnknownColumn(
                    StatementErrors.NotAPartitionColumn,
                    value.Span,
                    value.Column.Value,
                    table.PartitionColumns,
                    table.Name.ToString()
                );
                return false;
            }
        }
        return true;
    }

    private static EquatableArray<string> Parts(QualifiedName name) => name.Parts.Select(static p => p.Value).ToEquatableArray();
}
