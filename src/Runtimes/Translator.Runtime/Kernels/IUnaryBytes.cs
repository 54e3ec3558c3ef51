namespace Translator.Runtime.Kernels;

/// <summary>A function of one argument that writes text or binary. It is not called for NULL arguments.</summary>
public interface IUnaryBytes<TIn>
    where TIn : allows ref struct
{
    /// <summary>Writes; false means that the result is NULL, and what was written is dropped.</summary>
    bool Invoke(TIn a, ref ByteWriter output);
}
