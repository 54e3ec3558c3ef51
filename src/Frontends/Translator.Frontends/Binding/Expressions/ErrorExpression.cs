using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>What stands for an expression whose mistake has been reported; everything that depends on it is silent.</summary>
internal static class ErrorExpression
{
    public static Literal Value { get; } = Literal.Null(DataType.Error);

    extension(Expression expression)
    {
        public bool IsError => expression.Type is ErrorType;
    }
}
