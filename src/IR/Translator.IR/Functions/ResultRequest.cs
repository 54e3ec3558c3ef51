using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.IR.Functions;

/// <summary>What a row's result-type rule can look at.</summary>
/// <param name="Arguments">The arguments after coercion.</param>
public sealed record ResultRequest(EquatableArray<Expression> Arguments)
{
    /// <summary>The type of an argument.</summary>
    public DataType this[int index] => Arguments[index].Type;
}
