using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.IR.Expressions;

/// <summary>A constant: <c>42</c>, <c>'text'</c>, <c>DATE '2024-02-29'</c>, <c>NULL</c>.</summary>
/// <param name="Value">The value.</param>
/// <param name="LiteralType">Its type.</param>
[Node("literal", CustomText = true)]
public sealed partial record Literal(Value Value, DataType LiteralType) : Expression
{
    /// <inheritdoc/>
    public override DataType Type => LiteralType;

    /// <inheritdoc/>
    public override bool Nullable => Value.IsNull;

    /// <summary>A NULL of a type.</summary>
    public static Literal Null(DataType type) => new(Value.Null, type);

    /// <summary>TRUE or FALSE.</summary>
    public static Literal Boolean(bool flag) => new(new BooleanValue(flag), DataType.Boolean);

    /// <summary>An int.</summary>
    public static Literal Int(int number) => new(new IntegerValue(number), DataType.Int);

    /// <summary>A bigint.</summary>
    public static Literal BigInt(long number) => new(new IntegerValue(number), DataType.BigInt);

    /// <summary>A string.</summary>
    public static Literal Text(string text) => new(new TextValue(text), DataType.String);
}
