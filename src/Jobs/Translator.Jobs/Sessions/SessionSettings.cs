using Translator.Frontends.Profiles;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Time;
using Translator.Runtime.Kernels;
using Translator.Runtime.Time;

namespace Translator.Jobs.Sessions;

/// <summary>
/// The settings of a session that <c>SET</c> changes. Settings that only tune an engine (<c>spark.sql.shuffle.partitions</c>) are accepted and have no
/// effect; settings that change an answer and are not known here are not.
/// </summary>
public sealed class SessionSettings
{
    private static readonly string[] TuningPrefixes =
    [
        "spark.sql.adaptive.",
        "spark.sql.codegen.",
        "spark.sql.cbo.",
        "spark.sql.optimizer.excludedRules",
        "spark.sql.optimizer.maxIterations",
        "spark.sql.optimizer.runtime",
        "spark.sql.optimizer.dynamicPartitionPruning",
        "spark.sql.optimizer.metadataOnly",
        "spark.sql.optimizer.inSetConversionThreshold",
        "spark.sql.optimizer.inSetSwitchThreshold",
        "spark.sql.execution.",
        "spark.sql.shuffle.",
        "spark.sql.statistics.",
        "spark.sql.sources.parallel",
        "spark.sql.inMemoryColumnarStorage.",
        "spark.sql.autoBroadcastJoinThreshold",
        "spark.sql.broadcastTimeout",
        "spark.sql.join.preferSortMergeJoin",
        "spark.sql.files.",
        "spark.sql.parquet.compression",
        "spark.sql.parquet.enableVectorizedReader",
        "spark.sql.orc.",
        "spark.sql.crossJoin.enabled",
        "spark.sql.windowExec.buffer",
        "spark.sql.subquery.maxThreadThreshold",
        "spark.sql.join.",
        "spark.sql.requireAllClusterKeys",
        "spark.executor.",
        "spark.driver.",
        "spark.hadoop.",
        "spark.yarn.",
        "spark.app.",
        "mapred",
        "mapreduce.",
        "hive.exec.",
        "hive.auto.",
        "hive.optimize.",
        "hive.vectorized.",
        "hive.cbo.",
        "hive.stats.",
        "hive.merge.",
        "hive.compute.",
        "hive.explain.",
        "hive.fetch.",
        "hive.mapred",
        "hive.mapjoin.",
        "hive.map.aggr",
        "hive.tez.",
        "hive.llap.",
        "hive.server2.",
        "hive.support.concurrency",
        "hive.metastore.",
        "hive.strict.checks.cartesian",
        "hive.enforce.",
        "tez.",
        "io.",
        "dfs.",
        "yarn.",
        "parquet.compression",
    ];

    private readonly SourceProfile initial;
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Starts from a profile.</summary>
    public SessionSettings(SourceProfile profile, SessionOptions? options = null)
    {
        initial = profile;
        Profile = profile;
        InitialOptions = options ?? SessionOptions.Default;
        Options = InitialOptions;
    }

    /// <summary>How text is read now.</summary>
    public SourceProfile Profile { get; private set; }

    /// <summary>What expressions see now.</summary>
    public SessionOptions Options { get; private set; }

    private SessionOptions InitialOptions { get; }

    /// <summary>The value of a setting as it was set, or null.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    /// <summary>Changes a setting; false where its meaning is not known.</summary>
    public bool TrySet(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        var known = Apply(name.ToLowerInvariant(), value.Trim());
        if (known)
        {
            values[name] = value;
        }
        return known;
    }

    /// <summary>Takes one setting back, or all of them.</summary>
    public void Reset(string? name)
    {
        var kept = name is null ? [] : values.Where(v => !string.Equals(v.Key, name, StringComparison.OrdinalIgnoreCase)).ToList();
        values.Clear();
        Profile = initial;
        Options = InitialOptions;
        foreach (var (key, value) in kept)
        {
            TrySet(key, value);
        }
    }

    private bool Apply(string name, string value)
    {
        switch (name)
        {
            case "spark.sql.ansi.enabled" when bool.TryParse(value, out var ansi):
                Profile = Profile with
                {
                    Dialect = ansi ? SourceDialect.SparkAnsi : SourceDialect.SparkLegacy,
                    CastMode = ansi ? CastMode.Ansi : CastMode.Legacy,
                };
                return true;
            case "spark.sql.session.timezone":
                return TrySetZone(value);
            case "spark.sql.timestamptype":
                Profile = Profile with { TimestampHasZone = !string.Equals(value, "TIMESTAMP_NTZ", StringComparison.OrdinalIgnoreCase) };
                return true;
            case "spark.sql.legacy.interval.enabled" when bool.TryParse(value, out var legacy):
                Profile = Profile with { LegacyIntervals = legacy };
                return true;
            case "spark.sql.ansi.doublequotedidentifiers" when bool.TryParse(value, out var quoted):
                Profile = Profile with { DoubleQuotedIdentifiers = quoted };
                return true;
            case "spark.sql.parser.quotedregexcolumnnames" when bool.TryParse(value, out var patterns):
                Profile = Profile with { QuotedColumnPatterns = patterns };
                return true;
            case "hive.support.quoted.identifiers" when value.ToLowerInvariant() is "none" or "column":
                Profile = Profile with { QuotedColumnPatterns = value.Equals("none", StringComparison.OrdinalIgnoreCase) };
                return true;
            case "hive.default.nulls.last" when bool.TryParse(value, out var last):
                Profile = Profile with { NullsFirstAscending = !last };
                return true;
            default:
                return TuningPrefixes.Any(p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase));
        }
    }

    private bool TrySetZone(string value)
    {
        if (ZoneRules.Find(value) is not { } zone)
        {
            return false;
        }
        Options = Options with { Zone = zone };
        return true;
    }
}
