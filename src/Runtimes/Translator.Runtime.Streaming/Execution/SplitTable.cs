namespace Translator.Runtime.Streaming.Execution;

/// <summary>The splits of the sources by number, and which of them the watermark waits for.</summary>
internal sealed class SplitTable(int sources)
{
    private readonly List<(int Source, string Id, bool Idle)> splits = [];

    /// <summary>The split's number; splits of one source and id are the same.</summary>
    public int Open(int source, string id)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(source, sources);
        var at = splits.FindIndex(s => s.Source == source && s.Id == id);
        if (at < 0)
        {
            splits.Add((source, id, false));
            at = splits.Count - 1;
        }

        // Number 0 stays for rows of no named split.
        return at + 1;
    }

    public void SetIdle(int split, bool idle) => splits[split - 1] = splits[split - 1] with { Idle = idle };

    /// <summary>The splits of some sources that the watermark waits for.</summary>
    public IEnumerable<int> Active(IReadOnlySet<int> of)
    {
        for (var i = 0; i < splits.Count; i++)
        {
            if (!splits[i].Idle && of.Contains(splits[i].Source))
            {
                yield return i + 1;
            }
        }
    }

    /// <summary>Whether a split is known not to have rows for now.</summary>
    public bool IsIdle(int split) => split > 0 && splits[split - 1].Idle;

    public void Save(BinaryWriter writer)
    {
        writer.Write(splits.Count);
        foreach (var (source, id, idle) in splits)
        {
            writer.Write(source);
            writer.Write(id);
            writer.Write(idle);
        }
    }

    public void Load(BinaryReader reader)
    {
        splits.Clear();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            splits.Add((reader.ReadInt32(), reader.ReadString(), reader.ReadBoolean()));
        }
    }
}
