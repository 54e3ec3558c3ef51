using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Functions;

/// <summary>An argument of a call: a bound value, or a lambda that is bound once its parameters' types are known.</summary>
/// <param name="Value">The value; null for a lambda.</param>
/// <param name="Lambda">The lambda, or null.</param>
/// <param name="Name">The parameter's name in <c>name => value</c>, or null.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record CallArgument(Expression? Value, LambdaSyntax? Lambda, Identifier? Name, TextSpan Span)
{
    public static CallArgument Of(Expression value, TextSpan span) => new(value, null, null, span);
}
