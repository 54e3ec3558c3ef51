using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>= &lt;&gt; &lt; &lt;= &gt; &gt;= &lt;=&gt; for every type that Spark compares.</summary>
public static class ComparisonKernels
{
    internal static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("eq", static r => Create(Comparison.Equal, r.Arguments));
        kernels.Scalar("ne", static r => Create(Comparison.NotEqual, r.Arguments));
        kernels.Scalar("lt", static r => Create(Comparison.Less, r.Arguments));
        kernels.Scalar("le", static r => Create(Comparison.LessOrEqual, r.Arguments));
        kernels.Scalar("gt", static r => Create(Comparison.Greater, r.Arguments));
        kernels.Scalar("ge", static r => Create(Comparison.GreaterOrEqual, r.Arguments));
        kernels.Scalar("eq_null_safe", static r => CreateNullSafe(r.Arguments));
    }

    /// <summary>The kernel of a comparison.</summary>
    public static ScalarKernel Create(Comparison comparison, IReadOnlyList<DataType> types) =>
        (types[0] is VoidType ? types[1] : types[0]).Storage switch
        {
            Storage.Boolean => Create<bool, BooleanOrdering>(comparison),
            Storage.Int8 => Create<sbyte, NumberOrdering<sbyte>>(comparison),
            Storage.Int16 => Create<short, NumberOrdering<short>>(comparison),
            Storage.Int32 => Create<int, NumberOrdering<int>>(comparison),
            Storage.Int64 => Create<long, NumberOrdering<long>>(comparison),
            Storage.Float => Create<float, FloatOrdering<float>>(comparison),
            Storage.Double => Create<double, FloatOrdering<double>>(comparison),
            Storage.Int128 => Create<Int128, NumberOrdering<Int128>>(comparison),
            Storage.CalendarInterval => Create<CalendarInterval, CalendarOrdering>(comparison),
            Storage.Bytes => Create<ReadOnlySpan<byte>, BytesOrdering>(comparison),
            Storage.Array or Storage.Map or Storage.Struct or Storage.Null => new NestedComparisonKernel(comparison),
            _ => throw new InvalidOperationException(types[0].Name),
        };

    /// <summary>The kernel of &lt;=&gt;.</summary>
    public static ScalarKernel CreateNullSafe(IReadOnlyList<DataType> types) =>
        new NullSafeEqualKernel(types.Any(static t => t is VoidType) ? null : Create(Comparison.Equal, types));

    private static ScalarKernel Create<T, TOrdering>(Comparison comparison)
        where T : allows ref struct
        where TOrdering : struct, IOrdering<T> =>
        comparison switch
        {
            Comparison.Equal => new BinaryKernel<T, T, bool, EqualTo<T, TOrdering>>(DataType.Boolean, default),
            Comparison.NotEqual => new BinaryKernel<T, T, bool, NotEqualTo<T, TOrdering>>(DataType.Boolean, default),
            Comparison.Less => new BinaryKernel<T, T, bool, LessThan<T, TOrdering>>(DataType.Boolean, default),
            Comparison.LessOrEqual => new BinaryKernel<T, T, bool, NotGreater<T, TOrdering>>(DataType.Boolean, default),
            Comparison.Greater => new BinaryKernel<T, T, bool, GreaterThan<T, TOrdering>>(DataType.Boolean, default),
            Comparison.GreaterOrEqual => new BinaryKernel<T, T, bool, NotLess<T, TOrdering>>(DataType.Boolean, default),
            _ => throw new InvalidOperationException($"{comparison}"),
        };
}
