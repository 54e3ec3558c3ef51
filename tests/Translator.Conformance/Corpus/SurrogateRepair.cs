using System.Globalization;
using System.Text;

namespace Translator.Conformance.Corpus;

/// <summary>
/// Recorded texts may hold half of a surrogate pair (tests of broken text do), which is no text for a JSON reader: such an escape becomes
/// the replacement character.
/// </summary>
internal static class SurrogateRepair
{
    private const int EscapeLength = 6;

    public static string Apply(string json)
    {
        if (!json.Contains(@"\ud", StringComparison.OrdinalIgnoreCase))
        {
            return json;
        }

        var repaired = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; )
        {
            if (json[i] != '\\')
            {
                repaired.Append(json[i++]);
            }
            else if (UnitAt(json, i) is not { } unit || !char.IsSurrogate(unit))
            {
                repaired.Append(json, i, 2);
                i += 2;
            }
            else if (char.IsHighSurrogate(unit) && UnitAt(json, i + EscapeLength) is { } next && char.IsLowSurrogate(next))
            {
                repaired.Append(json, i, 2 * EscapeLength);
                i += 2 * EscapeLength;
            }
            else
            {
                repaired.Append(@"\ufffd");
                i += EscapeLength;
            }
        }

        return repaired.ToString();
    }

    private static char? UnitAt(string json, int start) =>
        start + EscapeLength <= json.Length
        && json[start] == '\\'
        && json[start + 1] == 'u'
        && ushort.TryParse(json.AsSpan(start + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
