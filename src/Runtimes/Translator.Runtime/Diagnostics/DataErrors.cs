using System.Diagnostics.CodeAnalysis;
using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.Runtime.Columns;

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

    public static DataException DivideByZero() =>
        Helped(RuntimeDiagnostics.DivideByZero, "Write try_divide(a, b) or a / nullif(b, 0) for NULL instead of an error.");

    public static DataException Overflow(string operation, DataType type) =>
        Helped(
            RuntimeDiagnostics.ArithmeticOverflow,
            "Cast an operand to a wider type, or write the try_ form (try_add, try_sum …) for NULL instead of an error.",
            operation,
            type.Name
        );

    public static DataException OutOfRange(string value, DataType type) => Create(RuntimeDiagnostics.NumericOutOfRange, value, type.Name);

    public static DataException CastInvalidInput(string value, DataType from, DataType to) =>
        Helped(RuntimeDiagnostics.CastInvalidInput, "Write try_cast for NULL instead of an error.", value, from.Name, to.Name);

    public static DataException CastOverflow(string value, DataType from, DataType to) =>
        Helped(RuntimeDiagnostics.CastOverflow, "Write try_cast for NULL instead of an error.", value, from.Name, to.Name);

    public static DataException InvalidArgument(string function, string message, string? condition = null) =>
        new(new Diagnostic(RuntimeDiagnostics.InvalidArgument, null, function, message) { Condition = condition });

    /// <summary>Text or binary values that together are longer than a column can hold.</summary>
    public static DataException TooManyBytes(long rows) =>
        new(
            new Diagnostic(RuntimeDiagnostics.TooManyBytes, null, rows, BytesColumn.MostBytes >> 20).WithHelp(
                "Look for a repeat, lpad or rpad with too great a number."
            )
        );

    private static DataException Helped(DiagnosticDescriptor descriptor, string help, params object?[] arguments) =>
        new(new Diagnostic(descriptor, null, arguments).WithHelp(help));

    /// <summary>Any runtime diagnostic as an exception; the evaluator locates it.</summary>
    public static DataException Create(DiagnosticDescriptor descriptor, params object?[] arguments) =>
        new(new Diagnostic(descriptor, null, arguments));
}
