using System.Globalization;

namespace Translator.Conformance.Reporting;

/// <summary>Record numbers as <c>0-4,7</c>.</summary>
internal static class NumberRanges
{
    public static string Format(IEnumerable<int> numbers)
    {
        var parts = new List<string>();
        int? first = null;
        var last = 0;
        foreach (var number in numbers.Order())
        {
            if (first is not null && number == last + 1)
            {
                last = number;
                continue;
            }

            Close(parts, first, last);
            (first, last) = (number, number);
        }

        Close(parts, first, last);
        return string.Join(',', parts);
    }

    public static IEnumerable<int> Parse(string text)
    {
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var dash = part.IndexOf('-', 1);
            var first = int.Parse(dash < 0 ? part : part[..dash], CultureInfo.InvariantCulture);
            var last = dash < 0 ? first : int.Parse(part[(dash + 1)..], CultureInfo.InvariantCulture);
            for (var number = first; number <= last; number++)
            {
                yield return number;
            }
        }
    }

    private static void Close(List<string> parts, int? first, int last)
    {
        if (first is { } start)
        {
            parts.Add(start == last ? Text(start) : $"{Text(start)}-{Text(last)}");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
