using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>One field of a struct: <c>s.name</c>.</summary>
/// <param name="Operand">The struct.</param>
/// <param name="Ordinal">The field's position, from zero.</param>
[Node("field")]
public sealed partial record FieldAccess(Expression Operand, int Ordinal) : Expression
{
    /// <inheritdoc/>
    public override DataType Type => Field.Type;

    /// <inheritdoc/>
    public override bool Nullable => Operand.Nullable || Field.Nullable;

    /// <summary>The field.</summary>
    public StructField Field => ((StructType)Operand.Type).Fields[Ordinal];
}
