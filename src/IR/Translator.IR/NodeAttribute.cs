namespace Translator.IR;

/// <summary>
/// Marks a node of the IR. The generator writes its children, its rebuilding with other children, its text form and the reading of that form from
/// its positional parameters.
/// </summary>
/// <param name="keyword">The word that starts the node in the text form.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NodeAttribute(string keyword) : Attribute
{
    /// <summary>The word that starts the node in the text form.</summary>
    public string Keyword { get; } = keyword;

    /// <summary>Whether the text form is written by hand in <c>Text/</c>, because the one made from the parameters reads badly.</summary>
    public bool CustomText { get; init; }
}
