using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>The sessions of each partition that can still grow, in order of time.</summary>
internal sealed class OpenSessions(long lag)
{
    private readonly SortedDictionary<long, HashSet<int>> ends = [];
    private readonly Dictionary<int, List<Session>> open = [];

    public long ByteSize => (open.Count * 96L) + (ends.Count * 96L);

    /// <summary>Puts a session in, merged with those that it touches.</summary>
    public void Add(int partition, long start, long end)
    {
        if (!open.TryGetValue(partition, out var sessions))
        {
            open.Add(partition, sessions = []);
        }

        var first = sessions.FindIndex(s => s.End >= start);
        first = first < 0 ? sessions.Count : first;
        var after = first;
        while (after < sessions.Count && sessions[after].Start <= end)
        {
            start = Math.Min(start, sessions[after].Start);
            end = Math.Max(end, sessions[after].End);
            after++;
        }

        if (after == first + 1 && sessions[first] == new Session(start, end))
        {
            return;
        }

        sessions.RemoveRange(first, after - first);
        sessions.Insert(first, new Session(start, end));
        if (!ends.TryGetValue(end, out var waiting))
        {
            ends.Add(end, waiting = []);
        }

        waiting.Add(partition);
    }

    /// <summary>Takes out the sessions that a watermark has passed.</summary>
    public List<(int Partition, List<Session> Over)> Close(long watermark)
    {
        var closing = new SortedSet<int>();
        while (ends.Count > 0 && ends.First() is var first && Watermarks.Complete(first.Key, lag) <= watermark)
        {
            closing.UnionWith(first.Value);
            ends.Remove(first.Key);
        }

        var result = new List<(int, List<Session>)>();
        foreach (var partition in closing)
        {
            var sessions = open[partition];
            var over = sessions.FindAll(s => Watermarks.Complete(s.End, lag) <= watermark);
            sessions.RemoveRange(0, over.Count);
            if (sessions.Count == 0)
            {
                open.Remove(partition);
            }

            if (over.Count > 0)
            {
                result.Add((partition, over));
            }
        }

        return result;
    }
}
