using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>map_zip_with: the keys of the first map in their order, then those that only the second has.</summary>
internal sealed class MapZipKernel(KernelRequest request) : HigherOrderKernel(request.Result)
{
    public override Column Evaluate(ReadOnlySpan<Column> arguments, ReadOnlySpan<LambdaBody> lambdas, int rows, EvaluationContext context)
    {
        var (a, b) = (((MapColumn)arguments[0]).Compact(), ((MapColumn)arguments[1]).Compact());
        var map = (MapType)ResultType;
        var ids = new ElementIds(map.Key);
        var (idsA, idsB) = (ids.Of(a.Keys), ids.Of(b.Keys));
        var (rowOfId, placeOfId) = (new int[ids.Count], new int[ids.Count]);
        var (keys, left, right) = (new ArrayPicks(rows), new List<int>(), new List<int>());
        for (var row = 0; row < rows; row++)
        {
            if (a.IsNull(row) || b.IsNull(row))
            {
                keys.EndNull();
                continue;
            }
            for (var i = a.Start(row); i < a.Start(row) + a.Count(row); i++)
            {
                (rowOfId[idsA[i]], placeOfId[idsA[i]]) = (row + 1, left.Count);
                keys.Add(idsA[i]);
                left.Add(i);
                right.Add(-1);
            }
            for (var i = b.Start(row); i < b.Start(row) + b.Count(row); i++)
            {
                if (rowOfId[idsB[i]] == row + 1)
                {
                    right[placeOfId[idsB[i]]] = i;
                    continue;
                }
                keys.Add(idsB[i]);
                left.Add(-1);
                right.Add(i);
            }
            keys.EndArray();
        }
        var entries = keys.Build(new ArrayType(map.Key), ids.Elements());
        var outer = ArrayLambda.OuterRows(entries.Offsets);
        var values =
            outer.Length == 0
                ? Column.Empty(map.Value)
                : ArrayPicks.Typed(
                    lambdas[0].Evaluate([entries.Elements, a.Values.Gather([.. left]), b.Values.Gather([.. right])], outer).Flatten(),
                    map.Value
                );
        return new MapColumn(ResultType, entries.Offsets.ToArray(), entries.Elements, values, rows, ArrayLambda.ValidityOf(entries));
    }
}
