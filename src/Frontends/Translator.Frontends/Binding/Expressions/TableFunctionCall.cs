using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>A call of a table function, its arguments coerced.</summary>
/// <param name="Function">The catalogue row.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Columns">The columns it makes, under their default names.</param>
/// <param name="Outer">Whether it is the <c>_outer</c> spelling, which keeps rows that it makes nothing of.</param>
internal sealed record TableFunctionCall(FunctionRow Function, EquatableArray<Expression> Arguments, StructType Columns, bool Outer);
