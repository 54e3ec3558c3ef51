using Translator.IR.Expressions;
using Translator.IR.Functions;

namespace Translator.Frontends.Profiles;

/// <summary>What a dialect leaves to its settings: which rows names lead to, how casts behave, what defaults mean.</summary>
public sealed record SourceProfile
{
    /// <summary>Which names and which of two same-named functions are meant.</summary>
    public required SourceDialect Dialect { get; init; }

    /// <summary>The mode of a written or implicit CAST.</summary>
    public required CastMode CastMode { get; init; }

    /// <summary>Whether NULLs come first in an ascending order when the query does not say.</summary>
    public bool NullsFirstAscending { get; init; } = true;

    /// <summary>Whether a bare <c>TIMESTAMP</c> has a time zone (Spark: it is the instant type).</summary>
    public bool TimestampHasZone { get; init; } = true;

    /// <summary>Whether <c>"text"</c> is an identifier instead of a string.</summary>
    public bool DoubleQuotedIdentifiers { get; init; }

    /// <summary>Whether a quoted item of a SELECT list is a pattern of column names.</summary>
    public bool QuotedColumnPatterns { get; init; }

    /// <summary>Whether day-time and year-month interval literals make the old calendar interval type.</summary>
    public bool LegacyIntervals { get; init; }

    /// <summary>Whether <c>x IN (query)</c> and <c>x NOT IN (query)</c> are both FALSE where SQL says NULL, as Spark has them outside filters.</summary>
    public bool MembershipIsTwoValued { get; init; }

    /// <summary>Spark 4 with ANSI mode on.</summary>
    public static SourceProfile SparkAnsi { get; } =
        new()
        {
            Dialect = SourceDialect.SparkAnsi,
            CastMode = CastMode.Ansi,
            MembershipIsTwoValued = true,
        };

    /// <summary>Spark 4 with ANSI mode off.</summary>
    public static SourceProfile SparkLegacy { get; } =
        new()
        {
            Dialect = SourceDialect.SparkLegacy,
            CastMode = CastMode.Legacy,
            MembershipIsTwoValued = true,
        };

    /// <summary>Hive 4.</summary>
    public static SourceProfile Hive { get; } =
        new()
        {
            Dialect = SourceDialect.Hive,
            CastMode = CastMode.Hive,
            TimestampHasZone = false,
            NullsFirstAscending = false,
        };
}
