using Translator.Conformance.Running;
using Xunit;

namespace Translator.Conformance.Tests.Running;

public sealed class RecordFilterTests
{
    [Theory]
    [InlineData(null, true, true)]
    [InlineData("window", true, true)]
    [InlineData("spark/window", true, true)]
    [InlineData("win*", true, true)]
    [InlineData("hive/*", false, false)]
    [InlineData("spark/window#3", true, true)]
    [InlineData("window#4", true, false)]
    [InlineData("*#3", true, true)]
    public void A_glob_names_files_or_records(string? glob, bool file, bool record)
    {
        var filter = new RecordFilter(glob);

        Assert.Equal(file, filter.SelectsFile("spark", "window"));
        Assert.Equal(record, filter.SelectsRecord("spark", "window", 3));
    }
}
