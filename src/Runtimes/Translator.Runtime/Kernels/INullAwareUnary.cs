namespace Translator.Runtime.Kernels;

/// <summary>A function of one argument that sees NULLs.</summary>
public interface INullAwareUnary<TIn, TOut>
    where TIn : allows ref struct
    where TOut : unmanaged
{
    /// <summary>Computes; false means that the result is NULL.</summary>
    bool Invoke(Cell<TIn> a, out TOut result);
}
