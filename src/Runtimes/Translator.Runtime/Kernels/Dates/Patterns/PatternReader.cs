using System.Text;

namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>Compiles a pattern. What a letter means is java.time's, cut to what a dialect allows.</summary>
internal sealed class PatternReader(string pattern, bool parsing, bool checksOld, PatternLetters letters = PatternLetters.Spark)
{
    private static readonly string[] OffsetForms = ["+HHmm", "+HHMM", "+HH:MM", "+HHMMss", "+HH:MM:ss"];

    private readonly PatternErrors errors = new(pattern, checksOld);
    private readonly List<PatternItem> items = [];
    private readonly Stack<int> open = new();
    private bool withEra;

    // The place of the first of several numbers without anything between, or -1.
    private int numbers = -1;

    public PatternItem[] Read()
    {
        if (letters == PatternLetters.Spark)
        {
            Check();
        }
        var at = 0;
        while (at < pattern.Length)
        {
            var c = pattern[at];
            if (char.IsAsciiLetter(c))
            {
                var end = at;
                while (end < pattern.Length && pattern[end] == c)
                {
                    end++;
                }
                ReadLetter(c, end - at);
                at = end;
            }
            else if (c == '\'')
            {
                at = ReadQuoted(at);
            }
            else
            {
                at = ReadSign(c, at);
            }
        }
        while (open.Count > 0)
        {
            Close();
        }
        return [.. items];
    }

    /// <summary>What Spark refuses before java.time sees the pattern.</summary>
    private void Check()
    {
        var parts = pattern.Split('\'');
        for (var i = 0; i < parts.Length; i += 2)
        {
            var part = parts[i];
            withEra |= part.Contains('G', StringComparison.Ordinal);
            if (part.IndexOfAny(['Y', 'W', 'w', 'u', 'e', 'c']) is >= 0 and var week)
            {
                throw errors.WeekBased(part[week]);
            }
            if (
                part.IndexOfAny(parsing ? ['A', 'B', 'n', 'N', 'p', 'E', 'F', 'q', 'Q'] : ['A', 'B', 'n', 'N', 'p']) is >= 0 and var illegal
            )
            {
                throw errors.IllegalLetter(part[illegal]);
            }
            foreach (var letter in "GMLEQq")
            {
                if (part.Contains(new string(letter, 5), StringComparison.Ordinal))
                {
                    throw errors.TooLong();
                }
            }
            if (part.Contains("yyyyyyy", StringComparison.Ordinal))
            {
                throw errors.TooLong();
            }
        }
    }

    private int ReadQuoted(int start)
    {
        var text = new StringBuilder();
        var at = start + 1;
        for (; at < pattern.Length; at++)
        {
            if (pattern[at] != '\'')
            {
                text.Append(pattern[at]);
            }
            else if (at + 1 < pattern.Length && pattern[at + 1] == '\'')
            {
                text.Append('\'');
                at++;
            }
            else
            {
                break;
            }
        }
        if (at >= pattern.Length)
        {
            throw errors.Unreadable("a quotation mark is not closed");
        }
        AddLiteral(text.Length == 0 ? "'" : text.ToString());
        return at + 1;
    }

    private int ReadSign(char c, int at)
    {
        switch (c)
        {
            case '[':
                open.Push(items.Count);
                Add(new PatternItem(PatternKind.OptionalStart));
                return at + 1;
            case ']' when open.Count == 0:
                throw errors.Unreadable("a ] closes nothing");
            case ']':
                Close();
                return at + 1;
            case '{' or '}' or '#':
                throw errors.Unreadable($"the character {c} is reserved");
        }
        var length = char.IsHighSurrogate(c) && at + 1 < pattern.Length ? 2 : 1;
        AddLiteral(pattern.Substring(at, length));
        return at + length;
    }

    private void Close()
    {
        var start = open.Pop();
        items[start] = items[start] with { End = items.Count };
        Add(new PatternItem(PatternKind.OptionalEnd));
    }

    private void AddLiteral(string text) => Add(new PatternItem(PatternKind.Literal) { Text = Encoding.UTF8.GetBytes(text) });

    private void Add(PatternItem item)
    {
        items.Add(item);
        numbers = -1;
    }

    private void ReadLetter(char letter, int count)
    {
        switch (letter)
        {
            case 'M' or 'L' or 'E' or 'G' when letters == PatternLetters.Java && count > 4:
                throw errors.Unreadable($"the letter {letter} written {count} times, for names of one letter, is not supported");
            case 'y' when letters == PatternLetters.Java:
                AddYear(PatternField.YearOfEra, count);
                break;
            case 'y':
                AddYear(withEra ? PatternField.YearOfEra : PatternField.Year, count);
                break;
            case 'u' when letters == PatternLetters.Java:
                AddYear(PatternField.Year, count);
                break;
            case 'Y' or 'w' or 'W' or 'e' or 'c' or 'Q' or 'q' or 'F' when parsing:
                throw errors.Unreadable($"text with the letter {letter} cannot be read");
            case 'Y' when letters == PatternLetters.Java:
                AddYear(PatternField.SundayWeekYear, count);
                break;
            case 'w' when letters == PatternLetters.Java && count <= 2:
                AddNumber(PatternField.SundayWeekOfYear, count, 2, SignRule.None);
                break;
            case 'W' when letters == PatternLetters.Java && count == 1:
                AddNumber(PatternField.SundayWeekOfMonth, 1, 1, SignRule.None);
                break;
            case 'e' or 'c' when letters == PatternLetters.Java && (count == 1 || (letter == 'e' && count == 2)):
                AddNumber(PatternField.SundayWeekDay, count, count, SignRule.None);
                break;
            case 'F' when letters == PatternLetters.Java:
                throw errors.Unreadable("the letter F means one thing to older and another to newer Java");
            case 'M' or 'L':
                AddNumberOrName(PatternKind.MonthName, PatternField.Month, count);
                break;
            case 'Q' or 'q':
                AddNumberOrName(PatternKind.QuarterName, PatternField.Quarter, count);
                break;
            case 'E':
                Add(new PatternItem(PatternKind.WeekDayName) { Count = count });
                break;
            case 'G':
                Add(new PatternItem(PatternKind.Era) { Count = count });
                break;
            case 'a' when count == 1:
                Add(new PatternItem(PatternKind.HalfOfDay));
                break;
            case 'F' when count == 1:
                AddNumber(PatternField.WeekOfMonth, 1, 19, SignRule.Normal);
                break;
            case 'D' when count <= 3:
                AddNumber(PatternField.DayOfYear, count, count == 1 ? 19 : 3, count == 1 ? SignRule.Normal : SignRule.None);
                break;
            case 'S' when count <= 9:
                Add(new PatternItem(PatternKind.Fraction) { Min = parsing ? 1 : count, Max = count });
                break;
            case 'z' when count <= 4:
                Add(new PatternItem(PatternKind.ZoneName) { Count = count });
                break;
            case 'V' when count == 2:
                Add(new PatternItem(PatternKind.ZoneId));
                break;
            default:
                if (!TryAddTimeField(letter, count) && !TryAddOffset(letter, count))
                {
                    throw errors.Unreadable($"the letter {letter} cannot be written {count} times");
                }
                break;
        }
    }

    private bool TryAddTimeField(char letter, int count)
    {
        PatternField? field = letter switch
        {
            'd' => PatternField.Day,
            'H' => PatternField.HourOfDay,
            'k' => PatternField.ClockHourOfDay,
            'K' => PatternField.HourOfHalf,
            'h' => PatternField.ClockHourOfHalf,
            'm' => PatternField.Minute,
            's' => PatternField.Second,
            _ => null,
        };
        if (field is not { } known || count > 2)
        {
            return false;
        }
        AddNumber(known, count, count == 1 ? 19 : 2, count == 1 ? SignRule.Normal : SignRule.None);
        return true;
    }

    private bool TryAddOffset(char letter, int count)
    {
        (string Form, string Zero)? offset = (letter, count) switch
        {
            ('Z', < 4) => ("+HHMM", "+0000"),
            ('Z', 5) => ("+HH:MM:ss", "Z"),
            ('X', <= 5) => (OffsetForms[count - 1], "Z"),
            ('x', <= 5) => (
                OffsetForms[count - 1],
                count == 1 ? "+00"
                : count % 2 == 0 ? "+0000"
                : "+00:00"
            ),
            _ => null,
        };
        if (offset is { } found)
        {
            Add(
                new PatternItem(PatternKind.Offset)
                {
                    Count = Array.IndexOf(OffsetForms, found.Form),
                    Text = Encoding.ASCII.GetBytes(found.Zero),
                }
            );
            return true;
        }
        if ((letter, count) is ('Z', 4) or ('O', 1 or 4))
        {
            Add(new PatternItem(PatternKind.LocalizedOffset) { Count = count });
            return true;
        }
        return false;
    }

    private void AddYear(PatternField field, int count)
    {
        if (count == 2)
        {
            AddNumber(
                new PatternItem(PatternKind.TwoDigitYear)
                {
                    Field = field,
                    Min = 2,
                    Max = 2,
                    Sign = SignRule.None,
                }
            );
        }
        else
        {
            AddNumber(field, count, 19, count < 4 ? SignRule.Normal : SignRule.PlusWhenWide);
        }
    }

    private void AddNumberOrName(PatternKind name, PatternField field, int count)
    {
        if (count > 2)
        {
            Add(new PatternItem(name) { Count = count });
        }
        else
        {
            AddNumber(field, count, count == 1 ? 19 : 2, count == 1 ? SignRule.Normal : SignRule.None);
        }
    }

    private void AddNumber(PatternField field, int min, int max, SignRule sign) =>
        AddNumber(
            new PatternItem(PatternKind.Number)
            {
                Field = field,
                Min = min,
                Max = max,
                Sign = sign,
            }
        );

    /// <summary>Numbers side by side: the first leaves the digits that those of fixed width after it need.</summary>
    private void AddNumber(PatternItem item)
    {
        if (numbers < 0)
        {
            items.Add(item);
            numbers = items.Count - 1;
        }
        else if (item.Min == item.Max && item.Sign == SignRule.None)
        {
            items[numbers] = items[numbers] with { Subsequent = items[numbers].Subsequent + item.Max };
            items.Add(item with { Subsequent = -1 });
        }
        else
        {
            items[numbers] = items[numbers] with { Subsequent = -1 };
            items.Add(item);
            numbers = items.Count - 1;
        }
    }
}
