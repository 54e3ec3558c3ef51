using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Functions;

/// <summary>A call whose row and overload are chosen and whose arguments have the overload's types.</summary>
internal sealed record ResolvedCall(FunctionRow Row, EquatableArray<Expression> Arguments, DataType Type, bool Nullable)
{
    public Call ToExpression() => new(Row, Arguments, Type, Nullable);
}
