using Translator.IR.Time;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels;

/// <summary>What a run fixes once for every expression in it.</summary>
public sealed record SessionOptions
{
    /// <summary>UTC, ANSI, started at the epoch.</summary>
    public static SessionOptions Default { get; } = new();

    /// <summary>The session's time zone.</summary>
    public ZoneRules Zone { get; init; } = ZoneRules.Utc;

    /// <summary>The moment the run started, in microseconds since 1970 UTC: current_timestamp, current_date, now.</summary>
    public long StartMicroseconds { get; init; }

    /// <summary>The seed of rand, uuid, shuffle without their own.</summary>
    public long Seed { get; init; } = 42;

    /// <summary>current_user.</summary>
    public string User { get; init; } = "translator";

    /// <summary>current_catalog.</summary>
    public string Catalog { get; init; } = "spark_catalog";

    /// <summary>current_schema.</summary>
    public string Schema { get; init; } = "default";
}
