using System.Text;
using System.Text.RegularExpressions;
using Translator.IR.Diagnostics;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Patterns;

/// <summary>A replacement of Java: <c>$1</c> and <c>${name}</c> are groups, a backslash takes the next character as it is.</summary>
internal static class JavaReplacement
{
    public static void Append(string replacement, JavaRegex regex, Match match, StringBuilder output)
    {
        for (var i = 0; i < replacement.Length; )
        {
            if (replacement[i] == '\\')
            {
                output.Append(i + 1 < replacement.Length ? replacement[i + 1] : throw Broken("ends in a backslash"));
                i += 2;
            }
            else if (replacement[i] == '$')
            {
                output.Append(match.Groups[ReadGroup(replacement, regex, ref i)].ValueSpan);
            }
            else
            {
                output.Append(replacement[i++]);
            }
        }
    }

    private static int ReadGroup(string replacement, JavaRegex regex, ref int i)
    {
        i++;
        if (i < replacement.Length && replacement[i] == '{')
        {
            var end = replacement.IndexOf('}', i);
            var name = end < 0 ? "" : replacement[(i + 1)..end];
            i = end + 1;
            return regex.Names.TryGetValue(name, out var named) ? named : throw Broken($"names a group '{name}' that there is not");
        }
        if (i >= replacement.Length || !char.IsAsciiDigit(replacement[i]))
        {
            throw Broken("has a $ without a group");
        }
        var number = replacement[i++] - '0';
        if (number > regex.Groups)
        {
            throw Broken("names a group that there is not");
        }
        while (i < replacement.Length && char.IsAsciiDigit(replacement[i]) && number * 10 + replacement[i] - '0' <= regex.Groups)
        {
            number = number * 10 + replacement[i++] - '0';
        }
        return number;
    }

    private static DataException Broken(string what) => DataErrors.InvalidArgument("regexp_replace", $"the replacement {what}");
}
