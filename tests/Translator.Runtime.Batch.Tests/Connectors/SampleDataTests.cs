using Translator.Connectors.Files;

namespace Translator.Runtime.Batch.Tests.Connectors;

/// <summary>The flights of the examples, as another program wrote them (long strings, no schema of ours).</summary>
public sealed class SampleDataTests
{
    [Fact]
    public void ReadsADayOfFlights()
    {
        var folder = Find();
        var table = FileTable.Open(new FileTableOptions(folder, "parquet"));
        var first = table.Splits(default)[0];
        var rows = table.Read(first, 0, [.. Enumerable.Range(0, table.Fields.Count)], default).Sum(static b => b.RowCount);
        Assert.InRange(rows, 1000, 100_000);
        var rest = table.Read(first, rows - 5, [0], default).Sum(static b => b.RowCount);
        Assert.Equal(5, rest);
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "examples", "flights", "data", "flights");
            if (Directory.Exists(data))
            {
                return data;
            }
        }

        throw new DirectoryNotFoundException("examples/flights/data/flights");
    }
}
