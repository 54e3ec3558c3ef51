namespace Translator.Fuzz.Depth;

/// <summary>A way to write a query as deep or as long as one likes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Make">The query of a size.</param>
/// <param name="MustWork">Up to which size it has to give an answer; beyond that a diagnostic will do.</param>
internal sealed record DeepShape(string Name, Func<int, string> Make, int MustWork)
{
    /// <summary>Whether a thousand of it take a moment only.</summary>
    public bool IsQuick { get; init; } = true;

    /// <summary>The largest size that has to work, and one that goes beyond all reason.</summary>
    public IEnumerable<int> Sizes(int most) => new[] { Math.Min(MustWork, most), most }.Where(static n => n > 0).Distinct();
}
