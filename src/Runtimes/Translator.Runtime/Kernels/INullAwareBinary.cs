namespace Translator.Runtime.Kernels;

/// <summary>A function of two arguments that sees NULLs.</summary>
public interface INullAwareBinary<TA, TB, TOut>
    where TA : allows ref struct
    where TB : allows ref struct
    where TOut : unmanaged
{
    /// <summary>Computes; false means that the result is NULL.</summary>
    bool Invoke(Cell<TA> a, Cell<TB> b, out TOut result);
}
