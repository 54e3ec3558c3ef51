using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Mathematics;

/// <summary>greatest and least: NULLs are passed over, or make the answer NULL.</summary>
internal static class Extremes
{
    public static ScalarKernel Create(KernelRequest request, int sign, bool isStrict = false) =>
        Kernel.FromColumns(
            request,
            (arguments, rows, _) =>
            {
                var builder = ColumnBuilder.Create(request.Result, rows);
                for (var row = 0; row < rows; row++)
                {
                    var best = -1;
                    for (var i = 0; i < arguments.Length; i++)
                    {
                        if (arguments[i].IsNull(row))
                        {
                            if (isStrict)
                            {
                                best = -1;
                                break;
                            }
                        }
                        else if (best < 0 || sign * CellComparer.Compare(arguments[i], row, arguments[best], row) > 0)
                        {
                            best = i;
                        }
                    }
                    if (best < 0)
                    {
                        builder.AppendNull();
                    }
                    else
                    {
                        builder.AppendFrom(arguments[best], row);
                    }
                }
                return builder.Build();
            }
        );
}
