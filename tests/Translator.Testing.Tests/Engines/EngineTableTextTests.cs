using Translator.Testing.Engines;
using Xunit;

namespace Translator.Testing.Tests.Engines;

public sealed class EngineTableTextTests
{
    [Fact]
    public void A_written_table_reads_back()
    {
        var table = new EngineTable(
            [new("a", "int"), new("x:y", "struct<f:int,g:array<string>>"), new("it's\ta tab", "map<string,int>")],
            [
                ["1", "[1,[\"p\"]]", "[]"],
                [null, @"back\slash", "two\nlines"],
            ]
        );

        var again = EngineTableText.Read(EngineTableText.Write(table));

        Assert.Equal(table.Columns, again.Columns);
        Assert.Equal(table.Rows, again.Rows);
    }

    [Fact]
    public void Null_and_its_spelling_as_text_differ()
    {
        var table = new EngineTable(
            [new("a", "string")],
            [
                [null],
                [@"\N"],
            ]
        );

        Assert.Equal([@"\N", @"\\N"], table.Lines(ordered: true));
        Assert.Equal(table.Rows, EngineTableText.Read(EngineTableText.Write(table)).Rows);
    }
}
