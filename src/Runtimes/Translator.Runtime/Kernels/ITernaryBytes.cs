namespace Translator.Runtime.Kernels;

/// <summary>A function of three arguments that writes text or binary. It is not called when an argument is NULL.</summary>
public interface ITernaryBytes<TA, TB, TC>
    where TA : allows ref struct
    where TB : allows ref struct
    where TC : allows ref struct
{
    /// <summary>Writes; false means that the result is NULL, and what was written is dropped.</summary>
    bool Invoke(TA a, TB b, TC c, ref ByteWriter output);
}
