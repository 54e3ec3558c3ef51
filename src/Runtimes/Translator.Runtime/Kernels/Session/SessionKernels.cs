using System.Text.Unicode;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Session;

/// <summary>The session, numbers of rows, errors on purpose, masks and checks.</summary>
internal static class SessionKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("current_user", static r => Text(r, static s => s.User));
        kernels.Scalar("current_catalog", static r => Text(r, static s => s.Catalog));
        kernels.Scalar("current_database", static r => Text(r, static s => s.Schema));
        kernels.Scalar(
            "spark_partition_id",
            static r => Kernel.FromColumns(r, static (_, rows, context) => FixedColumn<int>.Constant(DataType.Int, context.Partition, rows))
        );
        kernels.Scalar("monotonically_increasing_id", static r => new IncreasingIdKernel(r));
        kernels.Scalar("uuid", static r => new UuidKernel(r));
        kernels.Scalar("assert_true", static r => Kernel.FromColumns(r, AssertTrue));
        kernels.Scalar("raise_error", static r => Kernel.FromColumns(r, RaiseError));
        kernels.Scalar("format_number", FormatNumber);
        kernels.Scalar("format_string", static r => Kernel.FromColumns(r, FormatString.Format));
        kernels.Scalar("mask", static r => Kernel.FromColumns(r, Masks.Mask));
        kernels.Scalar("luhn_check", static r => Kernel.Unary<ReadOnlySpan<byte>, bool, LuhnCheck>(r));
        kernels.Scalar("is_valid_utf8", static r => Kernel.Unary<ReadOnlySpan<byte>, bool, IsValidUtf8>(r));
    }

    private static ScalarKernel Text(KernelRequest request, Func<SessionOptions, string> value) =>
        Kernel.FromColumns(request, (_, rows, context) => BytesColumn.Constant(DataType.String, value(context.Session), rows));

    private static ScalarKernel FormatNumber(KernelRequest request) =>
        request.Arguments[0] switch
        {
            DecimalType type => Kernel.BinaryBytes<Int128, int, FormatDecimal>(request, new FormatDecimal(type.Scale)),
            BigIntType => Kernel.BinaryBytes<long, int, FormatLong>(request),
            _ => Kernel.BinaryBytes<double, int, FormatDouble>(request),
        };

    private static Column RaiseError(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context) =>
        throw DataErrors.Create(RuntimeDiagnostics.UserRaised, arguments[0].IsNull(0) ? "null" : ((BytesColumn)arguments[0]).GetString(0));

    private static Column AssertTrue(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var conditions = (FixedColumn<bool>)arguments[0];
        for (var row = 0; row < rows; row++)
        {
            if (conditions.IsNull(row) || !conditions[row])
            {
                var message =
                    arguments.Length < 2 || arguments[1].IsNull(row)
                        ? "an asserted condition is not true"
                        : ((BytesColumn)arguments[1]).GetString(row);
                throw DataErrors.Create(RuntimeDiagnostics.UserRaised, message);
            }
        }
        return Column.Nulls(DataType.Void, rows);
    }

    private readonly struct IsValidUtf8 : IUnary<ReadOnlySpan<byte>, bool>, ITotal
    {
        public bool Invoke(ReadOnlySpan<byte> a, out bool result)
        {
            result = Utf8.IsValid(a);
            return true;
        }
    }

    private readonly struct LuhnCheck : IUnary<ReadOnlySpan<byte>, bool>, ITotal
    {
        public bool Invoke(ReadOnlySpan<byte> a, out bool result)
        {
            var sum = 0;
            result = !a.IsEmpty && a.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
            for (var i = 0; result && i < a.Length; i++)
            {
                var digit = a[a.Length - 1 - i] - '0';
                var doubled = i % 2 == 1 ? 2 * digit : digit;
                sum += doubled > 9 ? doubled - 9 : doubled;
            }
            result &= sum % 10 == 0;
            return true;
        }
    }
}

/// <summary>The number of the parallel instance in the high bits, of the row in the low ones.</summary>
internal sealed class IncreasingIdKernel(KernelRequest request) : ScalarKernel(request.Result)
{
    protected override bool FoldsConstants => false;

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var builder = new FixedColumnBuilder<long>(DataType.BigInt, rows);
        for (var row = 0; row < rows; row++)
        {
            builder.Append(((long)context.Partition << 33) + context.FirstRow + row);
        }
        return builder.Build();
    }
}

/// <summary>Identifiers of version 4 from a generator that the session's seed and the row's place decide.</summary>
internal sealed class UuidKernel(KernelRequest request) : ScalarKernel(request.Result)
{
    protected override bool FoldsConstants => false;

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var builder = new BytesColumnBuilder(DataType.String, rows);
        Span<byte> text = stackalloc byte[36];
        for (var row = 0; row < rows; row++)
        {
            var place = Mix((ulong)context.Session.Seed + ((ulong)context.Partition << 40) + (ulong)(context.FirstRow + row));
            var high = (Mix(place) & 0xFFFFFFFFFFFF0FFF) | 0x4000;
            var low = (Mix(place + 1) & 0x3FFFFFFFFFFFFFFF) | 0x8000000000000000;
            new Guid(
                (uint)(high >> 32),
                (ushort)(high >> 16),
                (ushort)high,
                Byte(low, 7),
                Byte(low, 6),
                Byte(low, 5),
                Byte(low, 4),
                Byte(low, 3),
                Byte(low, 2),
                Byte(low, 1),
                Byte(low, 0)
            ).TryFormat(text, out _);
            builder.Append(text);
        }
        return builder.Build();
    }

    private static byte Byte(ulong value, int index) => (byte)(value >> (8 * index));

    // SplitMix64.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
