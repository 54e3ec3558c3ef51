using System.Text;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Text;

namespace Translator.Runtime.Kernels.Patterns;

/// <summary>Functions of regular expressions that give arrays.</summary>
internal static class RegexArrays
{
    public static ScalarKernel ExtractAll(KernelRequest request)
    {
        var cache = new RegexCache("regexp_extract_all");
        return Kernel.FromColumns(
            request,
            (arguments, rows, _) =>
            {
                var builder = new ArrayColumnBuilder((ArrayType)request.Result, rows);
                for (var row = 0; row < rows; row++)
                {
                    if (AnyNull(arguments, row))
                    {
                        builder.AppendNull();
                        continue;
                    }
                    var group = arguments.Length > 2 ? ((FixedColumn<int>)arguments[2])[row] : 1;
                    var regex = cache.Get(((BytesColumn)arguments[1])[row]);
                    var elements = (BytesColumnBuilder)builder.Elements;
                    for (var match = regex.Match(((BytesColumn)arguments[0]).GetString(row)); match.Success; match = regex.Next(match))
                    {
                        RegexExtract.CheckGroup("regexp_extract_all", regex, group);
                        elements.Append(match.Groups[group].Value);
                    }
                    builder.EndArray();
                }
                return builder.Build();
            }
        );
    }

    /// <param name="request">The call.</param>
    /// <param name="endsEmpty">Whether an empty pattern gives an empty part at the end, as in Java.</param>
    public static ScalarKernel Split(KernelRequest request, bool endsEmpty)
    {
        var cache = new RegexCache("split");
        return Kernel.FromColumns(
            request,
            (arguments, rows, _) =>
            {
                var builder = new ArrayColumnBuilder((ArrayType)request.Result, rows);
                for (var row = 0; row < rows; row++)
                {
                    if (AnyNull(arguments, row))
                    {
                        builder.AppendNull();
                        continue;
                    }
                    var limit = arguments.Length > 2 ? ((FixedColumn<int>)arguments[2])[row] : -1;
                    var text = ((BytesColumn)arguments[0])[row];
                    var pattern = ((BytesColumn)arguments[1])[row];
                    var elements = (BytesColumnBuilder)builder.Elements;
                    if (pattern.IsEmpty && !text.IsEmpty)
                    {
                        Characters(text, limit, elements);
                        if (endsEmpty)
                        {
                            elements.Append([]);
                        }
                    }
                    else
                    {
                        Parts(Encoding.UTF8.GetString(text), cache.Get(pattern), limit, elements);
                    }
                    builder.EndArray();
                }
                return builder.Build();
            }
        );
    }

    private static void Characters(ReadOnlySpan<byte> text, int limit, BytesColumnBuilder elements)
    {
        for (var count = 1; !text.IsEmpty; count++)
        {
            var width = count == limit ? text.Length : Math.Min(Utf8.Width(text[0]), text.Length);
            elements.Append(text[..width]);
            text = text[width..];
        }
    }

    private static void Parts(string text, JavaRegex regex, int limit, BytesColumnBuilder elements)
    {
        var start = 0;
        var count = 1;
        for (var match = regex.Match(text); match.Success && count != limit; match = regex.Next(match))
        {
            // A match of nothing at the start makes no empty part.
            if (match.Index + match.Length > 0)
            {
                elements.Append(text[start..match.Index]);
                start = match.Index + match.Length;
                count++;
            }
        }
        elements.Append(text[start..]);
    }

    private static bool AnyNull(ReadOnlySpan<Column> arguments, int row)
    {
        foreach (var argument in arguments)
        {
            if (argument.IsNull(row))
            {
                return true;
            }
        }
        return false;
    }
}
