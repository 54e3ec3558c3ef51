namespace Translator.IR.Generators.Models;

/// <summary>A positional parameter of a node or of a helper record.</summary>
/// <param name="Name">Its name, which is the property's too.</param>
/// <param name="Shape">What it holds.</param>
internal sealed record Parameter(string Name, Shape Shape);
