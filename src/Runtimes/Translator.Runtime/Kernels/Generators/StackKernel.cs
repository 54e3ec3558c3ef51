using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Operators;

namespace Translator.Runtime.Kernels.Generators;

/// <summary>stack: the values of a row laid out in a number of rows.</summary>
internal sealed class StackKernel(KernelRequest request) : TableKernel
{
    private readonly StructType row = (StructType)request.Result;

    public override TableResult Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var height = rows == 0 ? 0 : (int)Integers.Read(arguments[0], 0);
        var width = row.Fields.Count;
        var builders = new ColumnBuilder[width];
        for (var column = 0; column < width; column++)
        {
            builders[column] = ColumnBuilder.Create(row.Fields[column].Type, rows * height);
        }
        var inputRows = new int[rows * height];
        for (var input = 0; input < rows; input++)
        {
            for (var line = 0; line < height; line++)
            {
                inputRows[(input * height) + line] = input;
                for (var column = 0; column < width; column++)
                {
                    var argument = 1 + (line * width) + column;
                    if (argument < arguments.Length)
                    {
                        builders[column].AppendFrom(arguments[argument], input);
                    }
                    else
                    {
                        builders[column].AppendNull();
                    }
                }
            }
        }
        return new TableResult(Array.ConvertAll(builders, static b => b.Build()), inputRows);
    }
}
