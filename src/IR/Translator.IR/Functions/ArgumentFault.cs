using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;

namespace Translator.IR.Functions;

/// <summary>What a row's check finds wrong with an argument.</summary>
/// <param name="Index">The argument, from 0.</param>
/// <param name="Descriptor">The mistake; its first blank is the function's name.</param>
/// <param name="Details">What goes into the other blanks.</param>
public sealed record ArgumentFault(int Index, DiagnosticDescriptor Descriptor, params EquatableArray<object?> Details)
{
    /// <summary>The source engine's error condition where it is not the descriptor's.</summary>
    public string? Condition { get; init; }

    /// <summary>A check that the first argument is not a bare NULL where the function wants to know its type.</summary>
    public static Func<ResultRequest, ArgumentFault?> BareNull(string wanted) =>
        request =>
            request.Arguments is [Literal { Value.IsNull: true, Type: var type }, ..] && IsBare(type)
                ? new ArgumentFault(0, TypeErrors.UnexpectedInputType, 1, wanted, Types.DataType.Void.Name)
                : null;

    /// <summary>A check that an argument had its type from the start; <paramref name="allowed"/> says which others become it.</summary>
    public static ArgumentFault? Strict(ResultRequest request, int index, string wanted, Func<Types.DataType, bool>? allowed = null) =>
        index < request.Arguments.Count
        && request.Arguments[index] is Cast { Implicit: true, Operand.Type: var type }
        && type is not Types.VoidType
        && allowed?.Invoke(type) != true
            ? new ArgumentFault(index, TypeErrors.UnexpectedInputType, index + 1, wanted, type.Name)
            : null;

    /// <summary>A check that an argument is a constant.</summary>
    public static ArgumentFault? Constant(ResultRequest request, int index) =>
        index < request.Arguments.Count && !IsConstant(request.Arguments[index])
            ? new ArgumentFault(index, TypeErrors.NotFoldable, index + 1)
            : null;

    /// <summary>Whether an expression looks at no row and is the same at each evaluation.</summary>
    public static bool IsConstant(Expression expression) =>
        expression
            is not (ColumnReference or AggregateCall or WindowCall or ScalarSubquery or Exists or InSubquery)
                and not Call { Function.Determinism: Determinism.Volatile or Determinism.OrderDependent }
        && expression.Children.All(IsConstant);

    private static bool IsBare(Types.DataType type) =>
        type switch
        {
            Types.VoidType => true,
            Types.ArrayType array => IsBare(array.Element),
            Types.MapType map => IsBare(map.Key),
            _ => false,
        };
}
