namespace Translator.IR.Functions;

/// <summary>The fact that an aggregate takes <c>WITHIN GROUP (ORDER BY …)</c>; an extension of its row.</summary>
public sealed record WithinGroup
{
    private WithinGroup() { }

    /// <summary>The one value.</summary>
    public static WithinGroup Taken { get; } = new();
}
