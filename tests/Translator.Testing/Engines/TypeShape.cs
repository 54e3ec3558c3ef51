namespace Translator.Testing.Engines;

/// <summary>The nesting of a type, whichever engine spelled it.</summary>
internal abstract record TypeShape
{
    private TypeShape() { }

    /// <param name="Name">The engine's own name with its parameters, for example <c>decimal(5,2)</c>.</param>
    public sealed record Scalar(string Name) : TypeShape;

    public sealed record Array(TypeShape Element) : TypeShape;

    public sealed record Map(TypeShape Key, TypeShape Value) : TypeShape;

    public sealed record Struct(IReadOnlyList<(string Name, TypeShape Type)> Fields) : TypeShape;
}
