using Translator.IR.Diagnostics;
using Translator.Runtime.Streaming.Checkpoints;
using Translator.Runtime.Streaming.Tests.Fixture;

namespace Translator.Runtime.Streaming.Tests.Checkpoints;

public sealed class CheckpointStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TheNewestComesBackAndTwoAreKept()
    {
        var store = Store();
        Assert.Null(store.LoadNewest());
        for (var number = 1; number <= 4; number++)
        {
            store.Save(number, s => s.Write(new byte[] { (byte)number, 7 }));
        }

        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
        using var newest = Store().LoadNewest();
        Assert.Equal(4, newest?.Number);
        Assert.Equal([4, 7], [newest?.State.ReadByte() ?? -1, newest?.State.ReadByte() ?? -1]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(41)]
    public void ADamagedOneIsPassedOverWithAWarning(int at)
    {
        var store = Store();
        store.Save(1, s => s.Write(new byte[] { 1, 2, 3 }));
        store.Save(2, s => s.Write(new byte[] { 4, 5, 6 }));
        var newest = Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal).Last();
        var bytes = File.ReadAllBytes(newest);
        bytes[at == 10 ? 20 : at] ^= 0x40;
        File.WriteAllBytes(newest, bytes);
        var again = Store();
        using var older = again.LoadNewest();
        Assert.Equal(1, older?.Number);
        Assert.Equal("TR6251", Assert.Single(again.Warnings).Code);
    }

    [Fact]
    public void WhatWasCutOffIsDamaged()
    {
        var store = Store();
        store.Save(1, s => s.Write(new byte[100]));
        var file = Directory.GetFiles(folder.Path).Single();
        for (var length = 0; length < 139; length += 23)
        {
            File.WriteAllBytes(file, File.ReadAllBytes(file)[..Math.Min(length, (int)new FileInfo(file).Length)]);
            Assert.Equal("TR6252", Assert.Throws<DataException>(() => Store().LoadNewest()).Diagnostic.Code);
            store.Save(1, s => s.Write(new byte[100]));
        }
    }

    [Fact]
    public void AnotherJobIsRefused()
    {
        Store().Save(1, s => s.Write(new byte[] { 1 }));
        Assert.Equal("TR6250", Refusal(new CheckpointStore(folder.Path, "other", 2)).Code);
        Assert.Equal("TR6250", Refusal(new CheckpointStore(folder.Path, "job", 3)).Code);
    }

    private static Diagnostic Refusal(CheckpointStore store) => Assert.Throws<DataException>(store.LoadNewest).Diagnostic;

    private CheckpointStore Store() => new(folder.Path, "job", 2);
}
