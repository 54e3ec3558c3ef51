namespace Translator.Runtime.Streaming.Execution;

/// <summary>The splits of the sources by number, and which of them the watermark waits for.</summary>
internal sealed class SplitTable(int sources)
{
    private readonly List<(int Source, string Id, bool Idle)> splits = [];
    private readonly HashSet<int> idleSources = [];

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

    /// <summary>Says whether the watermark waits for a source.</summary>
    /// <returns>Whether that is new.</returns>
    public bool SetSourceIdle(int source, bool idle) => idle ? idleSources.Add(source) : idleSources.Remove(source);

    /// <summary>Whether the watermark need not wait for any of some sources.</summary>
    public bool AreIdle(IReadOnlySet<int> of) => of.Count > 0 && idleSources.IsSupersetOf(of);

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
