namespace Translator.IR.Expressions;

/// <summary>One <c>WHEN condition THEN result</c>.</summary>
/// <param name="Condition">A boolean.</param>
/// <param name="Result">The value where the condition is the first that is TRUE.</param>
public sealed record CaseBranch(Expression Condition, Expression Result);
