using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>An expression and the column name that it gets.</summary>
internal sealed record NamedExpression(string Name, Expression Value);
