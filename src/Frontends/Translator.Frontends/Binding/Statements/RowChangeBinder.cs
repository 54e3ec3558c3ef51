using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Statements;

/// <summary>
/// UPDATE, DELETE and MERGE: names, types and assignments are checked as in a query over the same tables; nothing carries the statements out yet.
/// </summary>
internal sealed class RowChangeBinder(BindingSession session)
{
    public BoundRefused? Bind(DeleteStatement statement)
    {
        var rows = new NamedTableSyntax(statement.Table, statement.Alias, statement.Table.Span);
        return FindTable(statement.Table) is not null && CheckValues(rows, [], statement.Where, statement.Span) is not null
            ? new BoundRefused("DELETE", statement.Span)
            : null;
    }

    public BoundRefused? Bind(UpdateStatement statement)
    {
        var rows = new NamedTableSyntax(statement.Table, statement.Alias, statement.Table.Span);
        return
            FindTable(statement.Table) is { } table
            && CheckAssignments(table, statement.Alias, statement.Assignments, rows, statement.Where, statement.Span)
            ? new BoundRefused("UPDATE", statement.Span)
            : null;
    }

    public BoundRefused? Bind(MergeStatement statement)
    {
        if (FindTable(statement.Table) is not { } table)
        {
            return null;
        }
        var target = new NamedTableSyntax(statement.Table, statement.Alias, statement.Table.Span);
        var both = new JoinSyntax(JoinKind.Inner, false, target, statement.Source, statement.Condition, [], statement.Span);
        if (CheckValues(both, [], null, statement.Span) is null)
        {
            return null;
        }
        var fine = true;
        foreach (var clause in statement.Clauses)
        {
            TableSyntax seen = clause.Match switch
            {
                MergeMatch.NotMatchedByTarget => statement.Source,
                MergeMatch.NotMatchedBySource => target,
                MergeMatch.Matched or _ => both,
            };
            fine &=
                clause.Assignments.IsEmpty && clause.Action != MergeAction.Delete
                    ? CheckAll(table, statement.Source, clause)
                    : CheckAssignments(table, statement.Alias, clause.Assignments, seen, clause.Condition, clause.Span);
        }
        return fine ? new BoundRefused("MERGE", statement.Span) : null;
    }

    private TableDefinition? FindTable(QualifiedName name) => new InsertBinder(session).FindTable(name);

    /// <summary>UPDATE SET * and INSERT *: the source has a value for every column.</summary>
    private bool CheckAll(TableDefinition table, TableSyntax source, MergeClauseSyntax clause)
    {
        var values = table
            .Columns.Select(c => new Identifier(c.Name, true, clause.Span))
            .Select(name => (ExpressionSyntax)new ColumnSyntax(new QualifiedName([name], clause.Span), clause.Span))
            .ToList();
        return CheckValues(source, values, clause.Condition, clause.Span) is { } types
            && CheckStores([.. table.Columns.Zip(types)], clause.Span);
    }

    private bool CheckAssignments(
        TableDefinition table,
        TableAliasSyntax? alias,
        EquatableArray<AssignmentSyntax> assignments,
        TableSyntax rows,
        ExpressionSyntax? where,
        TextSpan span
    )
    {
        if (assignments is [{ Name.Parts.IsEmpty: true }, ..])
        {
            return CheckAllInTurn(table, assignments, rows, where, span);
        }
        var targets = new List<TableColumn?>();
        foreach (var assignment in assignments)
        {
            if (!TryFindColumn(table, alias, assignment.Name, out var column))
            {
                return false;
            }
            if (assignment.Value is not null)
            {
                targets.Add(column);
            }
        }
        var values = assignments.Where(static a => a.Value is not null).Select(static a => a.Value!).ToList();
        if (CheckValues(rows, values, where, span) is not { } bound)
        {
            return false;
        }
        return CheckStores([.. targets.Zip(bound).Where(static p => p.First is not null).Select(static p => (p.First!, p.Second))], span);
    }

    /// <summary>INSERT VALUES without columns: a value for each column of the table.</summary>
    private bool CheckAllInTurn(
        TableDefinition table,
        EquatableArray<AssignmentSyntax> assignments,
        TableSyntax rows,
        ExpressionSyntax? where,
        TextSpan span
    )
    {
        if (assignments.Count != table.Columns.Count)
        {
            session.Context.Report(StatementErrors.InsertColumnCount, span, table.Name, table.Columns.Count, assignments.Count);
            return false;
        }
        var given = assignments.Zip(table.Columns).Where(static p => p.First.Value is not null).ToList();
        return CheckValues(rows, [.. given.Select(static p => p.First.Value!)], where, span) is { } bound
            && CheckStores([.. given.Zip(bound).Select(static p => (p.First.Second, p.Second))], span);
    }

    /// <summary>The column that an assignment names; none for a field inside one.</summary>
    private bool TryFindColumn(TableDefinition table, TableAliasSyntax? alias, QualifiedName name, out TableColumn? column)
    {
        var parts = name.Parts.Select(static p => p.Value).ToList();
        var qualifier = alias?.Name?.Value ?? table.Name.Last;
        var position = parts.FindIndex(p => string.Equals(p, qualifier, StringComparison.OrdinalIgnoreCase));
        if (parts.Count > 1 && position >= 0 && position < parts.Count - 1)
        {
            parts.RemoveRange(0, position + 1);
        }
        var found = table.Columns.FirstOrDefault(c => string.Equals(c.Name, parts[0], StringComparison.OrdinalIgnoreCase));
        column = parts.Count == 1 ? found : null;
        if (found is not null)
        {
            return true;
        }
        session.ReportUnknownColumn(
            StatementErrors.InsertColumnUnknown,
            name.Span,
            table.Name.ToString(),
            table.Columns.Select(static c => c.Name),
            name.Text
        );
        return false;
    }

    /// <summary>The columns of <c>SELECT values FROM rows WHERE condition</c>, or null after an error.</summary>
    private EquatableArray<ColumnSymbol>? CheckValues(
        TableSyntax rows,
        IReadOnlyList<ExpressionSyntax> values,
        ExpressionSyntax? where,
        TextSpan span
    )
    {
        var items =
            values.Count == 0
                ? [new SelectItemSyntax(new StarSyntax(null, [], [], span), [], span)]
                : values.Select(static v => new SelectItemSyntax(v, [], v.Span)).ToEquatableArray();
        var query = new SelectSyntax(SetQuantifier.All, items, new FromClauseSyntax([rows], [], [], span), span) { Where = where };
        return session.Queries.Bind(query, QueryEnvironment.Top)?.Relation.Output;
    }

    private bool CheckStores(IReadOnlyList<(TableColumn Column, ColumnSymbol Value)> stores, TextSpan span)
    {
        var store = new StoreAssignment(session);
        return stores.All(s => store.Bind(session.Reference(s.Value, span), s.Column.Name, s.Column.Type, span) is not null);
    }
}
