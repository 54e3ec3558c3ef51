using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>
/// Computes one value a row. Expressions are immutable, compare by meaning, and know their type and whether they can be NULL. After binding there
/// are no implicit casts: the operands of a call have exactly the types that the call's overload takes.
/// </summary>
[Closed]
public abstract partial record Expression
{
    private protected Expression() { }

    /// <summary>The type of the value.</summary>
    public abstract DataType Type { get; }

    /// <summary>Whether the value can be NULL.</summary>
    public abstract bool Nullable { get; }

    /// <summary>The user's text behind it; never takes part in equality.</summary>
    public Origin Origin { get; init; }
}
