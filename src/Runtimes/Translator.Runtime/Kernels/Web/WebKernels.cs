using System.Text;
using System.Text.Json;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Web;

/// <summary>JSON texts and addresses.</summary>
internal static class WebKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar(
            "get_json_object",
            static r => Kernel.BinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, GetJson>(r, new GetJson(new PathCache()))
        );
        kernels.Scalar("json_array_length", static r => Kernel.Unary<ReadOnlySpan<byte>, int, ArrayLength>(r));
        kernels.Scalar(
            "json_object_keys",
            static r => Kernel.FromColumns(r, (arguments, rows, _) => Keys(r, (BytesColumn)arguments[0], rows))
        );
        kernels.Scalar("parse_url", static r => ParseUrl(r, orNull: false));
        kernels.Scalar("try_parse_url", static r => ParseUrl(r, orNull: true));
        kernels.Scalar("url_encode", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, EncodeAddress>(r));
        kernels.Scalar("url_decode", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, DecodeAddress>(r, new DecodeAddress(orNull: false)));
        kernels.Scalar(
            "try_url_decode",
            static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, DecodeAddress>(r, new DecodeAddress(orNull: true))
        );
    }

    private static ScalarKernel ParseUrl(KernelRequest request, bool orNull) =>
        request.Arguments.Count == 2
            ? Kernel.BinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, AddressPart>(request, new AddressPart(new AddressParts(orNull)))
            : Kernel.TernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>, AddressParameter>(
                request,
                new AddressParameter(new AddressParts(orNull))
            );

    private static Column Keys(KernelRequest request, BytesColumn texts, int rows)
    {
        var builder = new ArrayColumnBuilder((ArrayType)request.Result, rows);
        for (var row = 0; row < rows; row++)
        {
            using var document = texts.IsNull(row) ? null : JsonText.Parse(texts[row]);
            if (document?.RootElement is not { ValueKind: JsonValueKind.Object } root)
            {
                builder.AppendNull();
                continue;
            }
            foreach (var property in root.EnumerateObject())
            {
                ((BytesColumnBuilder)builder.Elements).Append(property.Name);
            }
            builder.EndArray();
        }
        return builder.Build();
    }

    private sealed class PathCache
    {
        private byte[]? source;
        private JsonPath? path;

        public JsonPath? Get(ReadOnlySpan<byte> text)
        {
            if (source is null || !source.AsSpan().SequenceEqual(text))
            {
                source = text.ToArray();
                path = JsonPath.Parse(Encoding.UTF8.GetString(text));
            }
            return path;
        }
    }

    private readonly struct GetJson(PathCache cache) : IBinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>>
    {
        public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ref ByteWriter output)
        {
            if (cache.Get(b) is not { } path)
            {
                return false;
            }
            using var document = JsonText.Parse(a);
            return document is not null && path.Write(document.RootElement, ref output);
        }
    }

    private readonly struct ArrayLength : IUnary<ReadOnlySpan<byte>, int>
    {
        public bool Invoke(ReadOnlySpan<byte> a, out int result)
        {
            using var document = JsonText.Parse(a);
            var isArray = document?.RootElement.ValueKind == JsonValueKind.Array;
            result = isArray ? document?.RootElement.GetArrayLength() ?? 0 : 0;
            return isArray;
        }
    }
}
