using System.Globalization;
using System.Text.RegularExpressions;

namespace Translator.Conformance.Comparison;

/// <summary>Compares the text of floating cells, nested ones too: every number within a relative distance, all else equal.</summary>
internal static partial class ApproximateText
{
    private const double RelativeTolerance = 1e-12;

    public static bool AreClose(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return true;
        }

        var leftNumbers = Number().Matches(left);
        var rightNumbers = Number().Matches(right);
        if (
            leftNumbers.Count == 0
            || leftNumbers.Count != rightNumbers.Count
            || Number().Replace(left, "0") != Number().Replace(right, "0")
        )
        {
            return false;
        }

        for (var i = 0; i < leftNumbers.Count; i++)
        {
            if (!NumbersAreClose(leftNumbers[i].Value, rightNumbers[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two texts stand for one float: engines before Java 19 write more digits than the shortest that tell floats apart.</summary>
    public static bool AreSameFloat(string left, string right) =>
        AreClose(left, right)
        || float.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var a)
            && float.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var b)
            && IsFloating(left)
            && IsFloating(right)
            && a.Equals(b);

    private static bool NumbersAreClose(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return true;
        }

        // A number without a fraction or an exponent is not the text of a floating value: it has to be equal.
        if (!IsFloating(left) || !IsFloating(right))
        {
            return false;
        }

        var a = double.Parse(left, NumberStyles.Float, CultureInfo.InvariantCulture);
        var b = double.Parse(right, NumberStyles.Float, CultureInfo.InvariantCulture);
        return Math.Abs(a - b) <= RelativeTolerance * Math.Max(Math.Abs(a), Math.Abs(b));
    }

    private static bool IsFloating(string number) => number.AsSpan().ContainsAny('.', 'E');

    [GeneratedRegex(@"-?\d+(?:\.\d+)?(?:E[+-]?\d+)?")]
    private static partial Regex Number();
}
