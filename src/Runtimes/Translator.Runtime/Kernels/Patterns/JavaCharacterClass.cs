using System.Text;

namespace Translator.Runtime.Kernels.Patterns;

/// <summary>A character class of Java with unions and intersections, as a .NET expression that matches one character.</summary>
internal sealed class JavaCharacterClass(string source, int start, bool wide)
{
    /// <summary>The position after the class.</summary>
    public int End { get; private set; }

    public string Translate()
    {
        var position = start + 1;
        var negated = position < source.Length && source[position] == '^';
        if (negated)
        {
            position++;
        }
        var operands = new List<string>();
        var members = new StringBuilder();
        var others = new List<string>();
        var first = true;
        while (true)
        {
            if (position >= source.Length)
            {
                throw new FormatException();
            }
            var letter = source[position];
            if (letter == ']' && !first)
            {
                break;
            }
            first = false;
            if (letter == '[')
            {
                var nested = new JavaCharacterClass(source, position, wide);
                others.Add(nested.Translate());
                position = nested.End;
            }
            else if (letter == '&' && position + 1 < source.Length && source[position + 1] == '&')
            {
                operands.Add(Union(members, others));
                members.Clear();
                others.Clear();
                position += 2;
            }
            else
            {
                position = Member(position, members, others);
            }
        }
        End = position + 1;
        operands.Add(Union(members, others));
        return Combine(operands, negated);
    }

    private string Combine(List<string> operands, bool negated)
    {
        if (operands is [var only] && !negated)
        {
            return only;
        }
        if (operands is [['[', .. var inner, ']']] && !wide && !inner.Contains('[', StringComparison.Ordinal))
        {
            return $"[^{inner}]";
        }
        var any = wide ? $@"(?:{JavaRegexTranslation.Surrogates}|[\0-\uFFFF])" : @"[\0-\uFFFF]";
        var all = string.Concat(operands.Select(static o => $"(?={o})"));
        return negated ? $"(?:(?!{all}){any})" : $"(?:{all}{any})";
    }

    private int Member(int position, StringBuilder members, List<string> others)
    {
        var low = Read(position, out position);
        if (low.Character < 0 || position + 1 >= source.Length || source[position] != '-' || source[position + 1] is ']' or '[')
        {
            Add(low, members, others);
            return position;
        }
        var high = Read(position + 1, out position);
        if (high.Character < low.Character)
        {
            throw new FormatException();
        }
        if (high.Character > 0xFFFF)
        {
            AddWideRange(low.Character, high.Character, members, others);
        }
        else
        {
            members.Append(low.Inside).Append('-').Append(high.Inside);
        }
        return position;
    }

    private JavaCharacters Read(int position, out int end)
    {
        if (source[position] == '\\')
        {
            return position + 1 < source.Length ? JavaEscapes.Read(source, position, out end) : throw new FormatException();
        }
        var character = char.ConvertToUtf32(source, position);
        end = position + (character > 0xFFFF ? 2 : 1);
        return new JavaCharacters(character > 0xFFFF ? "" : JavaEscapes.Literal(character), "", character);
    }

    private void Add(JavaCharacters one, StringBuilder members, List<string> others)
    {
        if (one.Character > 0xFFFF || (one.Character < 0 && wide))
        {
            others.Add(one.Outside(wide));
        }
        else
        {
            members.Append(one.Inside);
        }
    }

    private static void AddWideRange(int low, int high, StringBuilder members, List<string> others)
    {
        if (low <= 0xFFFF)
        {
            members.Append(JavaEscapes.Literal(low)).Append(@"-\uFFFF");
            low = 0x10000;
        }
        for (var lead = low >> 10; lead <= high >> 10; lead++)
        {
            var from = char.ConvertFromUtf32(Math.Max(low, lead << 10));
            var to = char.ConvertFromUtf32(Math.Min(high, (lead << 10) + 1023));
            others.Add($@"\u{(int)from[0]:X4}[\u{(int)from[1]:X4}-\u{(int)to[1]:X4}]");
        }
    }

    private static string Union(StringBuilder members, List<string> others)
    {
        var own = members.Length == 0 ? null : $"[{members}]";
        return others.Count == 0 ? own ?? "(?!)" : $"(?:{string.Join('|', own is null ? others : [.. others, own])})";
    }
}
