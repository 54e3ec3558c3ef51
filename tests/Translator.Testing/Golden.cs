using Xunit.Sdk;

namespace Translator.Testing;

/// <summary>
/// Holds texts against recorded ones: <c>NAME.verified.EXT</c>. A text that differs is left beside it as <c>NAME.received.EXT</c>;
/// <c>eng/accept-golden</c> makes received files the recorded ones.
/// </summary>
public static class Golden
{
    private const int ShownAround = 2;

    /// <summary>Compares a text with the recorded one; an empty text is recorded by having no file.</summary>
    public static void Verify(string folder, string name, string extension, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        var actual = text.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        File.Delete(received);
        if (actual == expected)
        {
            return;
        }

        File.WriteAllText(received, actual);
        throw new XunitException(
            expected.Length == 0
                ? $"{received} has no recorded text yet; look at it, then run eng/accept-golden"
                : $"{received} differs from the recorded text:\n{FirstDifference(expected, actual)}"
        );
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (before, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable
            .Range(0, Math.Min(before.Length, now.Length))
            .FirstOrDefault(i => before[i] != now[i], Math.Min(before.Length, now.Length));
        var from = Math.Max(0, line - ShownAround);
        return string.Join(
            '\n',
            [
                .. before[from..line].Select(static l => $"  {l}"),
                .. before.Skip(line).Take(ShownAround + 1).Select(static l => $"- {l}"),
                .. now.Skip(line).Take(ShownAround + 1).Select(static l => $"+ {l}"),
            ]
        );
    }
}
