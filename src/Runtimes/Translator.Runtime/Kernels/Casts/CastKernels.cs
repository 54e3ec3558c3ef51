using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Finds the kernel of a cast.</summary>
public static class CastKernels
{
    /// <summary>The kernel that converts one type into another in a mode.</summary>
    public static ScalarKernel Create(DataType source, DataType target, CastMode mode, SessionOptions session)
    {
        var request = new KernelRequest("cast", [source], target) { Session = session };
        return TryCreate(request, new CastFailure(source, target, mode))
            ?? throw new DataException(new Diagnostic(RuntimeDiagnostics.NoCast, null, source.Name, target.Name));
    }

    private static ScalarKernel? TryCreate(KernelRequest request, CastFailure failure)
    {
        var (source, target) = (failure.Source, failure.Target);
        if (source.Equals(target))
        {
            return DateTimeCasts.Relabel(request);
        }
        if (source is VoidType)
        {
            return Kernel.FromColumns(request, (_, rows, _) => Column.Nulls(target, rows));
        }
        if (target is CharType or VarcharType)
        {
            var toText = source.IsText ? null : new ToTextKernel(DataType.String, failure.Mode, request.Session);
            return new TextLengthKernel(target, failure.Mode, toText);
        }
        if (target.IsText)
        {
            return new ToTextKernel(target, failure.Mode, request.Session);
        }
        return (source, target) switch
        {
            ({ IsText: true }, BinaryType) => DateTimeCasts.Relabel(request),
            ({ IsText: true }, DecimalType) or ({ IsNumeric: true } or BooleanType, DecimalType) => DecimalCasts.ToDecimal(
                request,
                failure
            ),
            ({ IsText: true }, { IsNumeric: true } or BooleanType) => TextToNumber.TryCreate(request, failure),
            ({ IsText: true }, { IsDateTime: true }) => TextToDateTime.TryCreate(request, failure),
            ({ IsText: true }, _) => TextToInterval.TryCreate(request, failure),
            (DecimalType, { IsNumeric: true } or BooleanType) => DecimalCasts.FromDecimals(request, failure),
            ({ IsNumeric: true } or BooleanType, { IsNumeric: true } or BooleanType) => NumberCasts.TryCreate(request, failure),
            ({ IsInteger: true }, BinaryType) => IntegerToBinary.TryCreate(request),
            ({ IsAnsiInterval: true }, _) or (_, { IsAnsiInterval: true }) => IntervalCasts.TryCreate(request, failure),
            ({ IsDateTime: true }, { IsDateTime: true }) => DateTimeCasts.TryCreate(request, failure),
            ({ IsNested: true }, { IsNested: true }) => NestedCasts.TryCreate(
                request,
                (from, to) => Create(from, to, failure.Mode, request.Session)
            ),
            _ => DateTimeNumberCasts.TryCreate(request, failure),
        };
    }
}
