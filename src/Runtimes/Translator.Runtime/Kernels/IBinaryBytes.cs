namespace Translator.Runtime.Kernels;

/// <summary>A function of two arguments that writes text or binary. It is not called when an argument is NULL.</summary>
public interface IBinaryBytes<TA, TB>
    where TA : allows ref struct
    where TB : allows ref struct
{
    /// <summary>Writes; false means that the result is NULL, and what was written is dropped.</summary>
    bool Invoke(TA a, TB b, ref ByteWriter output);
}
