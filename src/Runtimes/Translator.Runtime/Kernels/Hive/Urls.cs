using System.Text;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Hive;

/// <summary>parse_url: a part of an address, or a parameter of its query.</summary>
internal readonly struct UrlPart
    : IBinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>>,
        ITernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ref ByteWriter output) =>
        Urls.Write(JavaUrl.Parse(Encoding.UTF8.GetString(a))?.Part(b), ref output);

    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ref ByteWriter output) =>
        b.SequenceEqual("QUERY"u8) && Urls.Write(Urls.Parameter(JavaUrl.Parse(Encoding.UTF8.GetString(a))?.Query, c), ref output);
}

/// <summary>parse_url_tuple: parts of an address as columns.</summary>
internal sealed class UrlTupleKernel : TableKernel
{
    private static ReadOnlySpan<byte> ParameterMark => "QUERY:"u8;

    public override TableResult Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var addresses = (BytesColumn)arguments[0];
        var builders = new BytesColumnBuilder[arguments.Length - 1];
        for (var i = 0; i < builders.Length; i++)
        {
            builders[i] = new BytesColumnBuilder(DataType.String, rows);
        }
        var inputRows = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            inputRows[row] = row;
            var url = addresses.IsNull(row) ? null : JavaUrl.Parse(Encoding.UTF8.GetString(addresses[row]));
            for (var i = 0; i < builders.Length; i++)
            {
                var names = (BytesColumn)arguments[i + 1];
                if (!names.IsNull(row) && PartOf(url, names[row]) is { } part)
                {
                    builders[i].Append(part);
                }
                else
                {
                    builders[i].AppendNull();
                }
            }
        }
        return new TableResult(Array.ConvertAll(builders, static Column (b) => b.Build()), inputRows);
    }

    private static string? PartOf(JavaUrl? url, ReadOnlySpan<byte> name) =>
        name.StartsWith(ParameterMark) ? Urls.Parameter(url?.Query, name[ParameterMark.Length..]) : url?.Part(name);
}

internal static class Urls
{
    /// <summary>The value of a parameter in a query, or null.</summary>
    public static string? Parameter(string? query, ReadOnlySpan<byte> key)
    {
        var name = Encoding.UTF8.GetString(key);
        foreach (var piece in query?.Split('&') ?? [])
        {
            if (piece.Length > name.Length && piece[name.Length] == '=' && piece.StartsWith(name, StringComparison.Ordinal))
            {
                return piece[(name.Length + 1)..];
            }
        }
        return null;
    }

    public static bool Write(string? text, ref ByteWriter output)
    {
        output.Write(text.AsSpan());
        return text is not null;
    }
}
