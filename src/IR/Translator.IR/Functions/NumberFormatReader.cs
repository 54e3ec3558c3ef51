namespace Translator.IR.Functions;

/// <summary>Cuts a number format into its parts.</summary>
internal static class NumberFormatReader
{
    public static EquatableArray<NumberFormatPart> Read(string text)
    {
        var parts = new List<NumberFormatPart>();
        var at = 0;
        while (at < text.Length)
        {
            switch (text[at])
            {
                case '0' or '9' or ',' or 'G':
                    parts.Add(ReadDigits(text, ref at));
                    continue;
                case '.' or 'D':
                    parts.Add(Simple(NumberFormatPartKind.Point));
                    break;
                case '$':
                    parts.Add(Simple(NumberFormatPartKind.Dollar));
                    break;
                case 'S':
                    parts.Add(Simple(NumberFormatPartKind.Sign));
                    break;
                case 'M' when text[at..].StartsWith("MI", StringComparison.Ordinal):
                    parts.Add(Simple(NumberFormatPartKind.Minus));
                    at++;
                    break;
                case 'P' when text[at..].StartsWith("PR", StringComparison.Ordinal):
                    parts.Insert(0, Simple(NumberFormatPartKind.Open));
                    parts.Add(Simple(NumberFormatPartKind.Close));
                    at++;
                    break;
                default:
                    parts.Add(Simple(NumberFormatPartKind.Unknown));
                    break;
            }
            at++;
        }
        return [.. parts];
    }

    private static NumberFormatPart ReadDigits(string text, ref int at)
    {
        var groups = new List<NumberFormatDigits>();
        var loose = false;
        var afterSeparator = true;
        while (at < text.Length && text[at] is ('0' or '9' or ',' or 'G'))
        {
            if (text[at] is ',' or 'G')
            {
                loose |= afterSeparator;
                afterSeparator = true;
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && text[at] is ('0' or '9'))
            {
                at++;
            }
            groups.Add(new NumberFormatDigits(at - start, text[start] == '0'));
            afterSeparator = false;
        }
        return new NumberFormatPart(NumberFormatPartKind.Digits, [.. groups], loose || afterSeparator);
    }

    private static NumberFormatPart Simple(NumberFormatPartKind kind) => new(kind, []);
}
