using Translator.IR.Relations;
using Translator.Runtime.Tables;

namespace Translator.Runtime.Streaming.Tests.Fixture;

/// <summary>Tables by name.</summary>
internal sealed class TestTables(params TestTable[] tables) : ITableProvider
{
    public ITableSource? FindSource(QualifiedName table) => tables.FirstOrDefault(t => t.Name == table.Last)?.Data;

    public ITableSink? FindSink(QualifiedName table) => tables.FirstOrDefault(t => t.Name == table.Last)?.Data;
}
