namespace Translator.IR.Generators.Models;

/// <summary>A record marked with <c>[Node]</c>.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name.</param>
/// <param name="Keyword">The word that starts it in text.</param>
/// <param name="CustomText">Whether its text form is written by hand.</param>
/// <param name="IsRelation">Whether it is a relation, else an expression.</param>
/// <param name="Parameters">Its positional parameters.</param>
/// <param name="Flaw">Why nothing can be generated for it, or null.</param>
/// <param name="Place">Where it stands, for messages.</param>
internal sealed record NodeModel(
    string Namespace,
    string Name,
    string Keyword,
    bool CustomText,
    bool IsRelation,
    EquatableArray<Parameter> Parameters,
    string? Flaw,
    Place Place
)
{
    /// <summary>The root of its hierarchy.</summary>
    public string Root => IsRelation ? "global::Translator.IR.Relations.Relation" : "global::Translator.IR.Expressions.Expression";
}
