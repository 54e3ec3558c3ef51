using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Text;

namespace Translator.Runtime.Tests.Casts;

public class ShellIntervalTests
{
    private const long Micros = 80L * 60_000_000 + 39_259_260;

    [Theory]
    [InlineData(IntervalField.Second, Micros, "0 01:20:39.259260000")]
    [InlineData(IntervalField.Minute, Micros, "0 01:20:00.000000000")]
    [InlineData(IntervalField.Hour, -Micros, "-0 01:00:00.000000000")]
    public void Shows_nothing_finer_than_its_last_field(IntervalField last, long micros, string text)
    {
        var column = FixedColumn<long>.Constant(new DayTimeIntervalType(IntervalField.Hour, last), micros, 1);
        Assert.Equal(text, ValueText.Shell.Format(column, 0));
    }
}
