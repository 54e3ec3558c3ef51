namespace Translator.Runtime.Memory;

/// <summary>Something that can give memory back under pressure, by writing it to disk.</summary>
public interface IReclaimable
{
    /// <summary>Gives back at least some bytes, if it can; it releases them from its account itself.</summary>
    bool TryReclaim(long bytes);
}
