namespace Translator.IR.Generators.Models;

/// <summary>A field marked with <c>[Function]</c>.</summary>
/// <param name="Family">The class that holds it, fully qualified.</param>
/// <param name="Name">The field's name.</param>
/// <param name="Id">The row's id, or null where it is not a constant.</param>
/// <param name="Flaw">Why the field cannot be collected, or null.</param>
/// <param name="Place">Where it stands, for messages and for the order.</param>
internal sealed record FunctionField(string Family, string Name, string? Id, string? Flaw, Place Place);
