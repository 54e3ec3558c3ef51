namespace Translator.Runtime.Kernels;

/// <summary>A function of three arguments with a result of fixed width. It is not called when an argument is NULL.</summary>
public interface ITernary<TA, TB, TC, TOut>
    where TA : allows ref struct
    where TB : allows ref struct
    where TC : allows ref struct
    where TOut : unmanaged
{
    /// <summary>Computes; false means that the result is NULL.</summary>
    bool Invoke(TA a, TB b, TC c, out TOut result);
}
