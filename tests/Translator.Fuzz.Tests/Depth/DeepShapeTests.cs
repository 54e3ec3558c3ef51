using Translator.Fuzz.Depth;

namespace Translator.Fuzz.Tests.Depth;

/// <summary>Long chains work, and what goes beyond all reason is refused. <c>eng/fuzz</c> tries ten thousand of each; here the quick ones are tried.</summary>
public sealed class DeepShapeTests
{
    private const int Size = 1000;

    public static TheoryData<string> Names => [.. DeepShapes.All.Where(static s => s.IsQuick).Select(static s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Depth_and_length_are_answered_or_refused(string name)
    {
        var shape = DeepShapes.All.Single(s => s.Name == name);
        foreach (var size in shape.Sizes(Size))
        {
            Assert.Null(new DepthCheck(shape, size).Find());
        }
    }
}
