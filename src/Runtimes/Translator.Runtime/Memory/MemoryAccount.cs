namespace Translator.Runtime.Memory;

/// <summary>One operator's part of a <see cref="MemoryBudget"/>. Disposing releases everything.</summary>
public sealed class MemoryAccount : IDisposable
{
    private readonly MemoryBudget budget;

    internal MemoryAccount(MemoryBudget budget, string name, IReclaimable? reclaimable)
    {
        this.budget = budget;
        Name = name;
        Reclaimable = reclaimable;
    }

    /// <summary>The operator's name, as messages show it.</summary>
    public string Name { get; }

    /// <summary>Bytes reserved.</summary>
    public long Used { get; private set; }

    internal IReclaimable? Reclaimable { get; }

    /// <summary>Takes bytes.</summary>
    public void Reserve(long bytes)
    {
        if (bytes > 0)
        {
            budget.Reserve(this, bytes);
            Used += bytes;
        }
    }

    /// <summary>Gives bytes back.</summary>
    public void Release(long bytes)
    {
        bytes = Math.Min(bytes, Used);
        Used -= bytes;
        budget.Release(bytes);
    }

    /// <summary>Takes or gives back so that this many bytes are reserved.</summary>
    public void Resize(long bytes)
    {
        if (bytes > Used)
        {
            Reserve(bytes - Used);
        }
        else
        {
            Release(Used - bytes);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Release(Used);
        budget.Close(this);
    }
}
