using System.Diagnostics;

namespace Translator.Fuzz.Running;

/// <summary>A thread that takes turns, and tells how long it has been at one.</summary>
internal sealed class FuzzWorker
{
    private readonly Thread thread;
    private readonly Func<int?> next;
    private readonly Action<int> take;
    private (int Turn, long Start)? current;

    public FuzzWorker(Func<int?> next, Action<int> take)
    {
        this.next = next;
        this.take = take;
        // A background thread: one that hangs does not keep the process.
        thread = new Thread(Loop) { IsBackground = true };
        thread.Start();
    }

    public bool Wait(TimeSpan time) => thread.Join(time);

    /// <summary>The turn that has taken longer than the limit, or null.</summary>
    public int? TurnOver(TimeSpan limit)
    {
        lock (thread)
        {
            return current is { } at && Stopwatch.GetElapsedTime(at.Start) > limit ? at.Turn : null;
        }
    }

    private void Loop()
    {
        while (next() is { } turn)
        {
            Set((turn, Stopwatch.GetTimestamp()));
            take(turn);
            Set(null);
        }
    }

    private void Set((int Turn, long Start)? value)
    {
        lock (thread)
        {
            current = value;
        }
    }
}
