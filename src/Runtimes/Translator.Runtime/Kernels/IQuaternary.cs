namespace Translator.Runtime.Kernels;

/// <summary>A function of four arguments with a result of fixed width. It is not called when an argument is NULL.</summary>
public interface IQuaternary<TA, TB, TC, TD, TOut>
    where TA : allows ref struct
    where TB : allows ref struct
    where TC : allows ref struct
    where TD : allows ref struct
    where TOut : unmanaged
{
    /// <summary>Computes; false means that the result is NULL.</summary>
    bool Invoke(TA a, TB b, TC c, TD d, out TOut result);
}
