using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>A conversion, written by the user or made explicit by the binder.</summary>
/// <param name="Operand">The value.</param>
/// <param name="Target">The type to convert to.</param>
/// <param name="Mode">What happens to values that do not fit.</param>
/// <param name="Implicit">Whether the binder added it; SQL for the same engine leaves it out.</param>
[Node("cast", CustomText = true)]
public sealed partial record Cast(Expression Operand, DataType Target, CastMode Mode, bool Implicit) : Expression
{
    /// <inheritdoc/>
    public override DataType Type => Target;

    /// <inheritdoc/>
    public override bool Nullable => Operand.Nullable || CastFacts.CanBeNull(Operand.Type, Target, Mode);
}
