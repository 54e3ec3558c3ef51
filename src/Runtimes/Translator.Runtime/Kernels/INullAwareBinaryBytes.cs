namespace Translator.Runtime.Kernels;

/// <summary>A function of two arguments that sees NULLs and writes text or binary.</summary>
public interface INullAwareBinaryBytes<TA, TB>
    where TA : allows ref struct
    where TB : allows ref struct
{
    /// <summary>Writes; false means that the result is NULL, and what was written is dropped.</summary>
    bool Invoke(Cell<TA> a, Cell<TB> b, ref ByteWriter output);
}
