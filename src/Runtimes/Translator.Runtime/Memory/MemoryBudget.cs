using Translator.IR.Diagnostics;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Memory;

/// <summary>The memory one run may use. Every operator that can grow holds a named account; over the limit, accounts are asked to give back, then the run ends with a diagnostic.</summary>
public sealed class MemoryBudget
{
    private readonly Lock gate = new();
    private readonly List<MemoryAccount> accounts = [];
    private long used;

    /// <summary>Sets the limit in bytes.</summary>
    public MemoryBudget(long limit) => Limit = limit;

    /// <summary>A budget that never ends; for tests and constant folding.</summary>
    public static MemoryBudget Unlimited => new(long.MaxValue);

    /// <summary>The limit in bytes.</summary>
    public long Limit { get; }

    /// <summary>Bytes reserved now.</summary>
    public long Used => Interlocked.Read(ref used);

    /// <summary>The most bytes ever reserved at once.</summary>
    public long Peak { get; private set; }

    /// <summary>Opens an account in an operator's name.</summary>
    public MemoryAccount Open(string name, IReclaimable? reclaimable = null)
    {
        var account = new MemoryAccount(this, name, reclaimable);
        lock (gate)
        {
            accounts.Add(account);
        }
        return account;
    }

    internal void Reserve(MemoryAccount account, long bytes)
    {
        if (TryTake(bytes))
        {
            return;
        }
        foreach (var other in Reclaimables())
        {
            if (other.Reclaimable is { } reclaimable && reclaimable.TryReclaim(bytes) && TryTake(bytes))
            {
                return;
            }
        }
        throw new DataException(
            new Diagnostic(RuntimeDiagnostics.OutOfMemoryBudget, null, account.Name, Megabytes(account.Used + bytes), Megabytes(Limit))
        );
    }

    internal void Release(long bytes) => Interlocked.Add(ref used, -bytes);

    internal void Close(MemoryAccount account)
    {
        lock (gate)
        {
            accounts.Remove(account);
        }
    }

    private MemoryAccount[] Reclaimables()
    {
        lock (gate)
        {
            return [.. accounts.Where(static a => a.Reclaimable is not null).OrderByDescending(static a => a.Used)];
        }
    }

    private bool TryTake(long bytes)
    {
        var now = Interlocked.Add(ref used, bytes);
        if (now <= Limit)
        {
            Peak = Math.Max(Peak, now);
            return true;
        }
        Interlocked.Add(ref used, -bytes);
        return false;
    }

    private static long Megabytes(long bytes) => (bytes + (1 << 20) - 1) >> 20;
}
