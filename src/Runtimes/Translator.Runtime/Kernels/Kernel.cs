namespace Translator.Runtime.Kernels;

/// <summary>
/// Makes kernels from small structs. Argument types are how values are stored (int, long, double, Int128, bool …; <c>ReadOnlySpan&lt;byte&gt;</c>
/// for text and binary); the result's SQL type comes from the request.
/// </summary>
public static class Kernel
{
    /// <summary>1 argument, a result of fixed width.</summary>
    public static ScalarKernel Unary<TA, TOut, TOp>(KernelRequest request, TOp op = default)
        where TA : allows ref struct
        where TOut : unmanaged
        where TOp : struct, IUnary<TA, TOut> => new UnaryKernel<TA, TOut, TOp>(request.Result, op);

    /// <summary>1 argument, a text or binary result.</summary>
    public static ScalarKernel UnaryBytes<TA, TOp>(KernelRequest request, TOp op = default)
        where TA : allows ref struct
        where TOp : struct, IUnaryBytes<TA> => new UnaryBytesKernel<TA, TOp>(request.Result, op);

    /// <summary>2 arguments, a result of fixed width.</summary>
    public static ScalarKernel Binary<TA, TB, TOut, TOp>(KernelRequest request, TOp op = default)
        where TA : allows ref struct
        where TB : allows ref struct
        where TOut : unmanaged
        where TOp : struct, IBinary<TA, TB, TOut> => new BinaryKernel<TA, TB, TOut, TOp>(request.Result, op);

    /// <summary>2 arguments, a text or binary result.</summary>
    public static ScalarKernel BinaryBytes<TA, TB, TOp>(KernelRequest request, TOp op = default)
        where TA : allows ref struct
        where TB : allows ref struct
        where TOp : struct, IBinaryBytes<TA, TB> => new BinaryBytesKernel<TA, TB, TOp>(request.Result, op);

    /// <summary>3 arguments, a result of fixed width.</summary>
    public static ScalarKernel Ternary<TA, TB, TC, TOut, TOp>(KernelRequest request, TOp op = default)
        where TA : allows ref struct
        where TB : allows ref struct
        where TC : allows ref struct
        where TOut : unmanaged
        where TOp : struct, ITernary<TA, TB, TC, TOut> => new TernaryKernel<TA, TB, TC, TOut, TOp>(request.Result, op);

    /// <summary>3 arguments, a text or binary result.</summary>
    public static ScalarKernel TernaryBytes<TA, TB, TC, TOp>(KernelRequest request, TOp op = default)
        where TA : allows ref struct
        where TB : allows ref struct
        where TC : allows ref struct
        where TOp : struct, ITernaryBytes<TA, TB, TC> => new TernaryBytesKernel<TA, TB, TC, TOp>(request.Result, op);

    /// <summary>4 arguments, a result of fixed width.</summary>
    public static ScalarKernel Quaternary<TA, TB, TC, TD, TOut, TOp>(KernelRequest request, TOp op = default)
        where TA : allows ref struct
        where TB : allows ref struct
        where TC : allows ref struct
        where TD : allows ref struct
        where TOut : unmanaged
        where TOp : struct, IQuaternary<TA, TB, TC, TD, TOut> => new QuaternaryKernel<TA, TB, TC, TD, TOut, TOp>(request.Result, op);

    /// <summary>4 arguments, a text or binary result.</summary>
    public static ScalarKernel QuaternaryBytes<TA, TB, TC, TD, TOp>(KernelRequest request, TOp op = default)
        where TA : allows ref struct
        where TB : allows ref struct
        where TC : allows ref struct
        where TD : allows ref struct
        where TOp : struct, IQuaternaryBytes<TA, TB, TC, TD> => new QuaternaryBytesKernel<TA, TB, TC, TD, TOp>(request.Result, op);

    /// <summary>One argument that can be NULL.</summary>
    public static ScalarKernel NullAwareUnary<TA, TOut, TOp>(KernelRequest request, TOp op = default)
        where TA : allows ref struct
        where TOut : unmanaged
        where TOp : struct, INullAwareUnary<TA, TOut> => new NullAwareUnaryKernel<TA, TOut, TOp>(request.Result, op);

    /// <summary>Two arguments that can be NULL.</summary>
    public static ScalarKernel NullAwareBinary<TA, TB, TOut, TOp>(KernelRequest request, TOp op = default)
        where TA : allows ref struct
        where TB : allows ref struct
        where TOut : unmanaged
        where TOp : struct, INullAwareBinary<TA, TB, TOut> => new NullAwareBinaryKernel<TA, TB, TOut, TOp>(request.Result, op);

    /// <summary>Two arguments that can be NULL, a text or binary result.</summary>
    public static ScalarKernel NullAwareBinaryBytes<TA, TB, TOp>(KernelRequest request, TOp op = default)
        where TA : allows ref struct
        where TB : allows ref struct
        where TOp : struct, INullAwareBinaryBytes<TA, TB> => new NullAwareBinaryBytesKernel<TA, TB, TOp>(request.Result, op);

    /// <summary>A function written over whole columns; for nested types and any number of arguments.</summary>
    public static ScalarKernel FromColumns(KernelRequest request, ColumnFunction function) =>
        new ColumnFunctionKernel(request.Result, function);
}
