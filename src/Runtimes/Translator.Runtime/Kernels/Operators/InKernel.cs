using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>needle IN (literals): one look into a hash table a row, however many literals there are.</summary>
internal sealed class InKernel : ScalarKernel
{
    private readonly GroupTable members;
    private readonly bool hasNull;

    private InKernel(DataType type, IEnumerable<Column> literals)
        : base(DataType.Boolean)
    {
        members = new GroupTable([type]);
        var id = new int[1];
        foreach (var literal in literals)
        {
            if (literal.IsNull(0))
            {
                hasNull = true;
            }
            else
            {
                members.Assign([literal.WithLength(1).Flatten()], 1, id);
            }
        }
    }

    public static ScalarKernel Create(KernelRequest request)
    {
        var literals = request.Literals.Skip(1).OfType<Column>().ToArray();
        return literals.Length == request.Arguments.Count - 1 && request.Literals.Count > 0
            ? new InKernel(request.Arguments[0], literals)
            : new InExpressionsKernel(request);
    }

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var needle = arguments[0];
        var ids = new int[rows];
        members.Find(arguments[..1], rows, ids);
        var results = GC.AllocateUninitializedArray<bool>(rows);
        ulong[]? validity = null;
        for (var row = 0; row < rows; row++)
        {
            var found = ids[row] >= 0;
            results[row] = found;
            if (needle.IsNull(row) || (hasNull && !found))
            {
                results[row] = false;
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
            }
        }
        return new FixedColumn<bool>(DataType.Boolean, results, rows, validity);
    }
}
