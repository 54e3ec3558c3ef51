using System.Text.RegularExpressions;
using Translator.Conformance.Comparison;
using Translator.Conformance.Engine;

namespace Translator.Conformance.Running;

/// <summary>
/// Remembers what refused setup statements would have made or changed. A query over such a table has no recorded answer to be held to:
/// where it differs, it is the setup that is not supported.
/// </summary>
internal sealed partial class SetupLedger
{
    private readonly Dictionary<string, int> doubted = new(StringComparer.OrdinalIgnoreCase);
    private int? doubtedSession;

    /// <summary>Settings, variables and the current database reach every later statement.</summary>
    public void SessionIsDoubted(int n) => doubtedSession ??= n;

    public void Record(int n, string sql, StatementResult result)
    {
        var targets = Target().Matches(sql).Select(static match => LastPart(match.Groups["name"].Value)).ToList();
        var refused = result is StatementResult.Failure;
        if (targets.Count == 0)
        {
            if (refused && !HasNoEffect().IsMatch(sql))
            {
                SessionIsDoubted(n);
            }

            return;
        }

        var cause = refused ? n : DoubtIn(sql, except: targets);
        foreach (var target in targets)
        {
            if (cause is { } source)
            {
                doubted[target] = source;
            }
            else if (MakesOrDrops().IsMatch(sql))
            {
                doubted.Remove(target);
            }
        }
    }

    /// <summary>Turns <c>wrong</c> into <c>unsupported</c> where the query stands on a refused statement.</summary>
    public Judgement Amend(string sql, Judgement judgement) =>
        judgement.Verdict == Verdict.Wrong && (doubtedSession ?? DoubtIn(sql, except: [])) is { } source
            ? judgement with
            {
                Verdict = Verdict.Unsupported,
                Reason = $"setup statement {source} is not supported",
            }
            : judgement;

    private int? DoubtIn(string sql, IReadOnlyList<string> except)
    {
        if (doubted.Count == 0)
        {
            return null;
        }

        foreach (Match word in Word().Matches(sql))
        {
            if (doubted.TryGetValue(word.Value, out var source) && !except.Contains(word.Value, StringComparer.OrdinalIgnoreCase))
            {
                return source;
            }
        }

        return null;
    }

    private static string LastPart(string name)
    {
        var dot = name.LastIndexOf('.');
        return name[(dot + 1)..].Trim('`', '"', '\'');
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    [GeneratedRegex(
        """
            \b(?:
              create\s+(?:or\s+(?:replace|refresh)\s+)?(?:(?:global|temporary|temp|external|materialized|transactional)\s+)*
                (?:table|view|function|macro|schema|database)\s+(?:if\s+not\s+exists\s+)?
            | insert\s+(?:into|overwrite)\s+(?:table\s+)?(?:if\s+not\s+exists\s+)?
            | (?:drop|alter|truncate)\s+(?:(?:temporary|materialized)\s+)*(?:table|view|function|schema|database)\s+(?:if\s+exists\s+)?
            | load\s+data\s+.*?\binto\s+table\s+
            | exchange\s+partition\s*\([^)]*\)\s*with\s+table\s+
            | (?:delete\s+from|update|merge\s+into)\s+
            | cache\s+(?:lazy\s+)?table\s+
            )(?<name>(?:`[^`]+`|[\w$]+)(?:\s*\.\s*(?:`[^`]+`|[\w$]+))*)
            """,
        Options | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Target();

    [GeneratedRegex(@"^\s*(?:create|drop|(?:truncate|insert\s+overwrite)\b(?!.*\bpartition\s*\())", Options)]
    private static partial Regex MakesOrDrops();

    [GeneratedRegex(
        @"^\s*(?:analyze|refresh|comment|uncache|clear|msck|grant|revoke|show|explain|describe|desc|reload|drop\s+role|create\s+role)\b",
        Options
    )]
    private static partial Regex HasNoEffect();

    [GeneratedRegex(@"[\w$]+", Options)]
    private static partial Regex Word();
}
