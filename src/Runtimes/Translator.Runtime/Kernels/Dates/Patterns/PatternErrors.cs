using Translator.IR.Diagnostics;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>What is wrong with a pattern. Spark names it differently where the formats of Spark 2 had taken the pattern.</summary>
internal sealed class PatternErrors(string pattern, bool checksOld)
{
    private const string OldLetters = "GyYMLwWDdFEuaHkKhmszZX";

    public DataException WeekBased(char letter) =>
        Create(
            $"the letter {letter} counts weeks, which is not supported",
            "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_WEEK_BASED_PATTERN"
        );

    public DataException IllegalLetter(char letter) =>
        Create($"the letter {letter} is not allowed", "INVALID_DATETIME_PATTERN.ILLEGAL_CHARACTER");

    public DataException TooLong() => Create("a letter is repeated too often", "INVALID_DATETIME_PATTERN.LENGTH");

    public DataException Unreadable(string why) => Create(why, "INVALID_DATETIME_PATTERN.WITH_SUGGESTION");

    private DataException Create(string why, string condition) =>
        DataErrors.InvalidArgument(
            "datetime pattern",
            $"'{pattern}' is not a pattern: {why}",
            !checksOld ? "INVALID_DATETIME_PATTERN.WITH_SUGGESTION"
                : WasTakenBySpark2() ? "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION"
                : condition
        );

    private bool WasTakenBySpark2()
    {
        var quoted = false;
        var run = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            quoted ^= c == '\'';
            run = i > 0 && pattern[i - 1] == c ? run + 1 : 1;
            if (!quoted && char.IsAsciiLetter(c) && (!OldLetters.Contains(c, StringComparison.Ordinal) || (c == 'X' && run > 3)))
            {
                return false;
            }
        }
        return !quoted;
    }
}
