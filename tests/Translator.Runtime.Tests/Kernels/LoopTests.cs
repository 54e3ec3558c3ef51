using CsCheck;
using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Tests.Kernels;

/// <summary>The loops (vectors, constants, NULLs) against one row at a time.</summary>
public sealed class LoopTests
{
    private static readonly Gen<int?> AnyInt = Gen.Select(
        Gen.Int[0, 9],
        Gen.OneOf(Gen.Int, Gen.Int[-5, 5], Gen.Int[int.MaxValue - 3, int.MaxValue]),
        static (kind, value) => kind == 0 ? (int?)null : value
    );

    [Fact]
    public void CheckedAdditionAgreesWithRows() =>
        Gen.Select(AnyInt.Array[1, 70], AnyInt.Array[70], Gen.Int[0, 2])
            .Sample(
                (a, b, shape) =>
                {
                    var rows = a.Length;
                    var left = Column(shape == 1 ? [.. Enumerable.Repeat(a[0], rows)] : a, shape == 1);
                    var right = Column(shape == 2 ? [.. Enumerable.Repeat(b[0], rows)] : b[..rows], shape == 2);
                    foreach (var id in new[] { "add", "subtract", "multiply", "try_add", "try_subtract", "try_multiply", "add.wrapping" })
                    {
                        Assert.Equal(Naive(id, left, right), Actual(id, left, right, DataType.Int));
                    }
                    Assert.Equal(NaiveLess(left, right), Actual("lt", left, right, DataType.Boolean));
                },
                iter: 300,
                seed: AnyColumns.Seed
            );

    private static string NaiveLess(FixedColumn<int> a, FixedColumn<int> b) =>
        string.Join(
            ',',
            Enumerable
                .Range(0, a.Length)
                .Select(i =>
                    a.IsNull(i) || b.IsNull(i) ? "null"
                    : a[i] < b[i] ? "true"
                    : "false"
                )
        );

    private static string Naive(string id, FixedColumn<int> a, FixedColumn<int> b)
    {
        var cells = new List<string>();
        for (var row = 0; row < a.Length; row++)
        {
            if (a.IsNull(row) || b.IsNull(row))
            {
                cells.Add("null");
                continue;
            }
            long x = a[row];
            var exact =
                id.Contains("add", StringComparison.Ordinal) ? x + b[row]
                : id.Contains("subtract", StringComparison.Ordinal) ? x - b[row]
                : x * b[row];
            if (exact == (int)exact || id.EndsWith("wrapping", StringComparison.Ordinal))
            {
                cells.Add($"{(int)exact}");
            }
            else if (id.StartsWith("try", StringComparison.Ordinal))
            {
                cells.Add("null");
            }
            else
            {
                return "ARITHMETIC_OVERFLOW";
            }
        }
        return string.Join(',', cells);
    }

    private static string Actual(string id, Column a, Column b, DataType type)
    {
        try
        {
            var kernel = KernelRegistry.BuiltIn.Scalar(new KernelRequest(id, [a.Type, b.Type], type));
            return string.Join(',', Columns.ColumnTests.Rows(kernel.Evaluate([a, b], a.Length, new EvaluationContext())));
        }
        catch (DataException mistake)
        {
            return mistake.Diagnostic.Condition ?? "";
        }
    }

    private static FixedColumn<int> Column(int?[] values, bool constant)
    {
        var builder = new FixedColumnBuilder<int>(DataType.Int);
        foreach (var value in values)
        {
            if (value is { } known)
            {
                builder.Append(known);
            }
            else
            {
                builder.AppendNull();
            }
        }
        var column = builder.Build();
        return (FixedColumn<int>)(constant ? column.Repeat(0, values.Length) : column);
    }
}
