namespace Translator.Runtime.Kernels;

/// <summary>A function of one argument with a result of fixed width. It is not called for NULL arguments.</summary>
public interface IUnary<TIn, TOut>
    where TIn : allows ref struct
    where TOut : unmanaged
{
    /// <summary>Computes; false means that the result is NULL.</summary>
    bool Invoke(TIn a, out TOut result);
}
