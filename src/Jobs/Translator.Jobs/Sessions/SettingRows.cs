using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Jobs.Sessions;

/// <summary>The answer of <c>SET name = value</c>: one row of name and value, as Spark gives it.</summary>
internal static class SettingRows
{
    public static ResultRows Of(string name, string value) =>
        new(
            [
                new ColumnSymbol(new ColumnId(1), "key", DataType.String, false),
                new ColumnSymbol(new ColumnId(2), "value", DataType.String, false),
            ],
            [new Batch([Text(name), Text(value)], 1)]
        );

    private static Column Text(string text)
    {
        var builder = new BytesColumnBuilder(DataType.String, 1);
        builder.Append(text);
        return builder.Build();
    }
}
