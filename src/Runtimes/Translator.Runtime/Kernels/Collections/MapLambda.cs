using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>A lambda over all entries of a batch's maps at once.</summary>
internal abstract class MapLambda(KernelRequest request) : HigherOrderKernel(request.Result)
{
    protected MapType Map => (MapType)ResultType;

    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.HigherOrder("transform_keys", static r => new TransformKeys(r));
        kernels.HigherOrder("transform_values", static r => new TransformValues(r));
        kernels.HigherOrder("map_filter", static r => new Filter(r));
        kernels.HigherOrder("map_zip_with", static r => new MapZipKernel(r));
    }

    public override Column Evaluate(ReadOnlySpan<Column> arguments, ReadOnlySpan<LambdaBody> lambdas, int rows, EvaluationContext context)
    {
        var map = ((MapColumn)arguments[0]).Compact();
        var outer = ArrayLambda.OuterRows(map.Offsets);
        return Finish(map, outer.Length == 0 ? null : lambdas[0].Evaluate([map.Keys, map.Values], outer).Flatten());
    }

    protected abstract Column Finish(MapColumn map, Column? results);

    private sealed class TransformKeys(KernelRequest request) : MapLambda(request)
    {
        protected override Column Finish(MapColumn map, Column? results) =>
            MapBuilding.Build(
                ResultType,
                map.Offsets.ToArray(),
                results ?? Column.Empty(Map.Key),
                map.Values,
                map.Length,
                ArrayLambda.ValidityOf(map)
            );
    }

    private sealed class TransformValues(KernelRequest request) : MapLambda(request)
    {
        protected override Column Finish(MapColumn map, Column? results)
        {
            var values = results is null ? Column.Empty(Map.Value) : ArrayPicks.Typed(results, Map.Value);
            return new MapColumn(ResultType, map.Offsets.ToArray(), map.Keys, values, map.Length, ArrayLambda.ValidityOf(map));
        }
    }

    private sealed class Filter(KernelRequest request) : MapLambda(request)
    {
        protected override Column Finish(MapColumn map, Column? results)
        {
            var kept = results as FixedColumn<bool>;
            var picks = new ArrayPicks(map.Length);
            for (var row = 0; row < map.Length; row++)
            {
                if (map.IsNull(row))
                {
                    picks.EndNull();
                    continue;
                }
                for (var i = map.Start(row); i < map.Start(row) + map.Count(row); i++)
                {
                    if (kept is not null && !kept.IsNull(i) && kept[i])
                    {
                        picks.Add(i);
                    }
                }
                picks.EndArray();
            }
            return picks.BuildMap(ResultType, map.Keys, map.Values);
        }
    }
}
