using Translator.IR.Diagnostics;

namespace Translator.IR;

/// <summary>Where a node came from in the user's text. All origins are equal, so nodes compare by meaning.</summary>
/// <param name="location">The place, or null for a node that no text stands behind.</param>
public readonly struct Origin(Location? location) : IEquatable<Origin>
{
    /// <summary>The place, or null.</summary>
    public Location? Location { get; } = location;

    /// <summary>The origin at a span of a text.</summary>
    public static Origin At(SourceText source, TextSpan span) => new(new Location(source, span));

    /// <inheritdoc/>
    public bool Equals(Origin other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Origin;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>Always true.</summary>
    public static bool operator ==(Origin left, Origin right) => true;

    /// <summary>Always false.</summary>
    public static bool operator !=(Origin left, Origin right) => false;
}
