namespace Translator.Frontends.Binding.Scopes;

/// <summary>Counts how often a recursive query refers to itself while it is bound.</summary>
internal sealed class RecursionUse
{
    public int Count { get; set; }
}
