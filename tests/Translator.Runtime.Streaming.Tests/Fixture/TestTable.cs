using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;

namespace Translator.Runtime.Streaming.Tests.Fixture;

/// <summary>A table of .NET values, as a scan and as data.</summary>
internal sealed class TestTable
{
    private static int nextId = 1;

    public TestTable(string name, (string Name, DataType Type)[] columns, IEnumerable<object?[]> rows, int batchRows = 7)
    {
        Name = name;
        Rows = [.. rows];
        Scan = new Scan(
            QualifiedName.Of(name),
            [.. columns.Select(static c => new ColumnSymbol(new ColumnId(Interlocked.Increment(ref nextId)), c.Name, c.Type, true))]
        );
        Data = new MemoryTable(
            [.. columns.Select(static c => new TableField(c.Name, c.Type))],
            Rows.Chunk(batchRows).Select(chunk => ToBatch([.. columns.Select(static c => c.Type)], chunk))
        );
    }

    public string Name { get; }

    public Scan Scan { get; }

    public MemoryTable Data { get; }

    public List<object?[]> Rows { get; }

    public ColumnReference this[int column] => new(Scan.Columns[column]);

    public static ColumnId NewId() => new(Interlocked.Increment(ref nextId));

    public static Columns.Batch ToBatch(DataType[] types, IReadOnlyList<object?[]> rows)
    {
        var columns = new Column[types.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var builder = ColumnBuilder.Create(types[i], rows.Count);
            foreach (var row in rows)
            {
                Cells.Append(builder, row[i]);
            }

            columns[i] = builder.Build();
        }

        return new Columns.Batch(columns, rows.Count);
    }
}
