using Translator.IR.Expressions;

namespace Translator.Backends.Streaming.Operators;

/// <summary>An equality between both sides of a join.</summary>
/// <param name="Left">Over the left side's columns.</param>
/// <param name="Right">Over the right side's columns, of the same type.</param>
/// <param name="NullSafe">Whether NULL equals NULL.</param>
public sealed record JoinKey(Expression Left, Expression Right, bool NullSafe);
