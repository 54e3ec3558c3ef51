namespace Translator.IR.Generators.Models;

/// <summary>The shape of a parameter's type.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="TypeName">The type, fully qualified, without its nullable mark.</param>
/// <param name="Nullable">Whether it can be null.</param>
/// <param name="Element">For an array: its elements.</param>
/// <param name="Fields">For a helper record: its positional parameters.</param>
/// <param name="Members">For an enum: its names in order.</param>
internal sealed record Shape(
    ShapeKind Kind,
    string TypeName,
    bool Nullable,
    Shape? Element,
    EquatableArray<Parameter> Fields,
    EquatableArray<string> Members
)
{
    /// <summary>Whether an expression or relation is in it.</summary>
    public bool HoldsNodes =>
        Kind is ShapeKind.Expression or ShapeKind.Relation || Element is { HoldsNodes: true } || Fields.Any(static f => f.Shape.HoldsNodes);

    /// <summary>Whether a relation is in it.</summary>
    public bool HoldsRelations =>
        Kind is ShapeKind.Relation || Element is { HoldsRelations: true } || Fields.Any(static f => f.Shape.HoldsRelations);

    /// <summary>Whether a column symbol is in it.</summary>
    public bool HoldsColumns =>
        Kind is ShapeKind.Column || Element is { HoldsColumns: true } || Fields.Any(static f => f.Shape.HoldsColumns);

    /// <summary>The type without its namespace.</summary>
    public string ShortName => TypeName.Substring(TypeName.LastIndexOf('.') + 1);
}
