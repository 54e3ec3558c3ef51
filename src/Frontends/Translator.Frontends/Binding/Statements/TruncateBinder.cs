using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Statements;

/// <summary>TRUNCATE TABLE: an overwrite with no rows, of a partition where one is named.</summary>
internal sealed class TruncateBinder(BindingSession session)
{
    public BoundStatement? Bind(TruncateTableStatement statement)
    {
        var target = new InsertTableSyntax(statement.Name, true, statement.Partition, [], statement.Span);
        if (new InsertBinder(session).FindTable(target) is not { } table)
        {
            return null;
        }
        var fixedColumns = statement.Partition.Where(static p => p.Value is not null).Select(static p => p.Column.Value).ToList();
        var columns = table
            .Columns.Where(c => !fixedColumns.Contains(c.Name, StringComparer.OrdinalIgnoreCase))
            .Select(c => session.Context.Columns.Allocate(c.Name, c.Type, c.Nullable))
            .ToEquatableArray();
        var nothing = new Values(columns, []) { Origin = session.Context.At(statement.Span) };
        return new InsertColumnsBinder(session, table, target).Bind(nothing, statement.Span) is { } sink
            ? new BoundQuery(sink with { Mode = SinkMode.Overwrite })
            : null;
    }
}
