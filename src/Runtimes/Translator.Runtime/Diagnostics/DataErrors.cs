using System.Diagnostics.CodeAnalysis;
using Translator.IR.Diagnostics;
using Translator.IR.Types;

namespace Translator.Runtime.Diagnostics;

/// <summary>The exceptions that kernels throw for mistakes in the data. The evaluator adds the place in the SQL.</summary>
public static class DataErrors
{
    [DoesNotReturn]
    public static void ThrowDivideByZero() => throw DivideByZero();

    [DoesNotReturn]
    public static void ThrowRemainderByZero() => throw Create(RuntimeDiagnostics.RemainderByZero);

    [DoesNotReturn]
    public static void ThrowOverflow(string operation, DataType type) => throw Overflow(operation, type);

    public static DataException DivideByZero() => Create(RuntimeDiagnostics.DivideByZero);

    public static DataException Overflow(string operation, DataType type) =>
        Create(RuntimeDiagnostics.ArithmeticOverflow, operation, type.Name);

    public static DataException OutOfRange(string value, DataType type) => Create(RuntimeDiagnostics.NumericOutOfRange, value, type.Name);

    public static DataException CastInvalidInput(string value, DataType from, DataType to) =>
        Create(RuntimeDiagnostics.CastInvalidInput, value, from.Name, to.Name);

    public static DataException CastOverflow(string value, DataType from, DataType to) =>
        Create(RuntimeDiagnostics.CastOverflow, value, from.Name, to.Name);

    public static DataException InvalidArgument(string function, string message, string? condition = null) =>
        new(new Diagnostic(RuntimeDiagnostics.InvalidArgument, null, function, message) { Condition = condition });

    /// <summary>Any runtime diagnostic as an exception; the evaluator locates it.</summary>
    public static DataException Create(DiagnosticDescriptor descriptor, params object?[] arguments) =>
        new(new Diagnostic(descriptor, null, arguments));
}
