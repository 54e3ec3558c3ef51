namespace Translator.IR.Functions;

/// <summary>What a number format must keep to; the first rule that is broken gives Spark's error condition.</summary>
internal static class NumberFormatRules
{
    private static readonly NumberFormatPartKind[][] Order =
    [
        [NumberFormatPartKind.Open],
        [NumberFormatPartKind.Minus, NumberFormatPartKind.Sign],
        [NumberFormatPartKind.Dollar],
        [NumberFormatPartKind.Digits],
        [NumberFormatPartKind.Point],
        [NumberFormatPartKind.Digits],
        [NumberFormatPartKind.Dollar],
        [NumberFormatPartKind.Minus, NumberFormatPartKind.Sign],
        [NumberFormatPartKind.Close],
    ];

    public static (string? Condition, string? Mistake)? FindMistake(string text, EquatableArray<NumberFormatPart> parts)
    {
        if (text.Length == 0)
        {
            return ("INVALID_FORMAT.EMPTY", "it is empty");
        }
        if (parts.All(static p => p.Groups.IsEmpty))
        {
            return ("INVALID_FORMAT.WRONG_NUM_DIGIT", "it has no digit");
        }
        foreach (var kind in Order.SelectMany(static k => k).Distinct())
        {
            if (kind != NumberFormatPartKind.Digits && parts.Count(p => p.Kind == kind) > 1)
            {
                return ("INVALID_FORMAT.WRONG_NUM_TOKEN", "a sign, a currency or a point occurs twice");
            }
        }
        var all = parts.ToList();
        var dollar = all.FindIndex(static p => p.Kind == NumberFormatPartKind.Dollar);
        var digits = all.FindIndex(static p => p.Kind == NumberFormatPartKind.Digits);
        var point = all.FindIndex(static p => p.Kind == NumberFormatPartKind.Point);
        if (dollar > digits)
        {
            return ("INVALID_FORMAT.CUR_MUST_BEFORE_DIGIT", "the currency must stand before the digits");
        }
        if (dollar >= 0 && point >= 0 && dollar > point)
        {
            return ("INVALID_FORMAT.CUR_MUST_BEFORE_DEC", "the currency must stand before the point");
        }
        if (point >= 0 && all.Skip(point).Any(static p => p.Groups.Count > 1 || p.HasLooseSeparator))
        {
            return ("INVALID_FORMAT.THOUSANDS_SEPS_MUST_BEFORE_DEC", "a thousands separator stands after the point");
        }
        if (all.Exists(static p => p.HasLooseSeparator))
        {
            return ("INVALID_FORMAT.CONT_THOUSANDS_SEPS", "a thousands separator must stand between digits");
        }
        return IsInOrder(all) ? null : ("INVALID_FORMAT.UNEXPECTED_TOKEN", "its parts are not in order, or one is not known");
    }

    private static bool IsInOrder(List<NumberFormatPart> parts)
    {
        var place = 0;
        foreach (var part in parts)
        {
            while (place < Order.Length && !Order[place].Contains(part.Kind))
            {
                place++;
            }
            if (place++ == Order.Length)
            {
                return false;
            }
        }
        return true;
    }
}
