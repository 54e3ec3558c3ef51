namespace Translator.Runtime.Kernels;

/// <summary>A function of four arguments that writes text or binary. It is not called when an argument is NULL.</summary>
public interface IQuaternaryBytes<TA, TB, TC, TD>
    where TA : allows ref struct
    where TB : allows ref struct
    where TC : allows ref struct
    where TD : allows ref struct
{
    /// <summary>Writes; false means that the result is NULL, and what was written is dropped.</summary>
    bool Invoke(TA a, TB b, TC c, TD d, ref ByteWriter output);
}
