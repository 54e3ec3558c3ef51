using Translator.Runtime.Tables;

namespace Translator.Runtime.Streaming.Running;

/// <summary>How a job is fed.</summary>
public sealed record StreamRunOptions
{
    /// <summary>The most rows that a step takes from a table: the more, the fewer changes of one group a reader sees.</summary>
    public int RowsPerStep { get; init; } = 256 * 1024;

    /// <summary>Where checkpoints are kept, or null for none.</summary>
    public string? CheckpointFolder { get; init; }

    /// <summary>After how many steps a checkpoint is written.</summary>
    public int StepsPerCheckpoint { get; init; } = 16;

    /// <summary>Whether the run goes on when all rows are read, and waits for new parts of the tables.</summary>
    public bool Follows { get; init; }

    /// <summary>How long to wait before looking for new parts.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>After how long without rows a table no longer holds the watermark back.</summary>
    public TimeSpan IdleAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether a part of a table is complete and may be read; all are when null.</summary>
    public Func<SourceSplit, bool>? IsComplete { get; init; }

    /// <summary>Hears how far the run is, after every step.</summary>
    public Action<StreamProgress>? Progress { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
