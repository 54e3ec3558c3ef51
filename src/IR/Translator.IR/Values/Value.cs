namespace Translator.IR.Values;

/// <summary>
/// A constant. A value says nothing of its type: the literal that holds it does, and the type's documentation says how values are stored
/// (a date is the integer of its days).
/// </summary>
[Closed]
public abstract record Value
{
    private protected Value() { }

    /// <summary>The absent value of every type.</summary>
    public static NullValue Null { get; } = new();

    /// <summary>Whether this is NULL.</summary>
    public bool IsNull => this is NullValue;
}
