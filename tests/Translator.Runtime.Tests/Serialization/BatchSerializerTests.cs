using CsCheck;
using Translator.IR.Diagnostics;
using Translator.Runtime.Columns;
using Translator.Runtime.Serialization;
using Translator.Runtime.Tests.Columns;

namespace Translator.Runtime.Tests.Serialization;

public sealed class BatchSerializerTests
{
    [Fact]
    public void ReadsBackWhatItWrote() =>
        Gen.Select(AnyColumns.Any, Gen.Int[0, 1000], Gen.Int[0, 1000])
            .Sample(
                (column, a, b) =>
                {
                    var start = a % (column.Length + 1);
                    var part = column.Slice(start, b % (column.Length - start + 1));
                    using var stream = new MemoryStream();
                    BatchSerializer.Write(stream, new Batch([part], part.Length));
                    BatchSerializer.Write(stream, new Batch([], 7));
                    stream.Position = 0;
                    var read = BatchSerializer.Read(stream, [column.Type]);
                    Assert.NotNull(read);
                    Assert.Equal(ColumnTests.Rows(part), ColumnTests.Rows(read.Column(0)));
                    Assert.Equal(7, BatchSerializer.Read(stream, [])?.RowCount);
                    Assert.Null(BatchSerializer.Read(stream, []));
                },
                iter: 500,
                seed: AnyColumns.Seed
            );

    [Fact]
    public void SaysSoWhenBytesAreDamaged()
    {
        using var stream = new MemoryStream();
        var column = AnyColumns.Create(AnyColumns.Types[8], [1, 2, 3, -1, 5], constant: false);
        BatchSerializer.Write(stream, new Batch([column], 5));
        var bytes = stream.ToArray();
        for (var at = 0; at < bytes.Length; at++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 0x41;
            Assert.Equal(
                "TR6018",
                Assert.Throws<DataException>(() => BatchSerializer.Read(new MemoryStream(damaged), [column.Type])).Diagnostic.Code
            );
        }
        for (var length = 1; length < bytes.Length; length++)
        {
            var cut = bytes[..length];
            Assert.Throws<DataException>(() => BatchSerializer.Read(new MemoryStream(cut), [column.Type]));
        }
    }
}
