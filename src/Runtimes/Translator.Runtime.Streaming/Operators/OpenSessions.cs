using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>
/// The sessions of each partition that can still grow, in order of time. A partition waits in a queue under the end of its first session as it was when
/// it was put there; when its turn comes and the session has grown, it is put back.
/// </summary>
internal sealed class OpenSessions(long lag)
{
    private readonly PriorityQueue<int, long> queue = new();
    private readonly Dictionary<int, Waiting> open = [];

    public long ByteSize => (open.Count * 136L) + (queue.Count * 16L);

    /// <summary>Puts a session in, merged with those that it touches.</summary>
    public void Add(int partition, long start, long end)
    {
        if (!open.TryGetValue(partition, out var waiting))
        {
            open.Add(partition, waiting = new Waiting());
        }

        Merge(waiting.Sessions, start, end);
        if (waiting.Sessions[0].End < waiting.QueuedAt)
        {
            Enqueue(partition, waiting);
        }
    }

    /// <summary>Takes out the sessions that a watermark has passed, by partition.</summary>
    public List<(int Partition, List<Session> Over)> Close(long watermark)
    {
        var result = new List<(int Partition, List<Session> Over)>();
        while (queue.TryPeek(out var partition, out var end) && Watermarks.Complete(end, lag) <= watermark)
        {
            queue.Dequeue();
            // Another entry stands for the partition where a session began earlier later on.
            if (!open.TryGetValue(partition, out var waiting) || waiting.QueuedAt != end)
            {
                continue;
            }

            var count = waiting.Sessions.FindIndex(s => Watermarks.Complete(s.End, lag) > watermark);
            count = count < 0 ? waiting.Sessions.Count : count;
            if (count > 0)
            {
                result.Add((partition, waiting.Sessions.GetRange(0, count)));
                waiting.Sessions.RemoveRange(0, count);
            }

            if (waiting.Sessions.Count == 0)
            {
                open.Remove(partition);
            }
            else
            {
                Enqueue(partition, waiting);
            }
        }

        result.Sort(static (a, b) => a.Partition.CompareTo(b.Partition));
        return result;
    }

    private static void Merge(List<Session> sessions, long start, long end)
    {
        // Most rows belong to the last session.
        var first = sessions.Count;
        while (first > 0 && sessions[first - 1].End >= start)
        {
            first--;
        }

        var after = first;
        while (after < sessions.Count && sessions[after].Start <= end)
        {
            start = Math.Min(start, sessions[after].Start);
            end = Math.Max(end, sessions[after].End);
            after++;
        }

        if (after == first + 1)
        {
            sessions[first] = new Session(start, end);
            return;
        }

        sessions.RemoveRange(first, after - first);
        sessions.Insert(first, new Session(start, end));
    }

    private void Enqueue(int partition, Waiting waiting)
    {
        waiting.QueuedAt = waiting.Sessions[0].End;
        queue.Enqueue(partition, waiting.QueuedAt);
    }

    private sealed class Waiting
    {
        public List<Session> Sessions { get; } = new(1);

        public long QueuedAt { get; set; } = long.MaxValue;
    }
}
