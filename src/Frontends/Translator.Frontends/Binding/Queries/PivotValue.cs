using Translator.IR;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Queries;

/// <summary>One value of a PIVOT: a constant for each pivot column, and the name of its columns.</summary>
internal sealed record PivotValue(string Name, EquatableArray<Expression> Constants);
