using System.Collections.Frozen;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.Runtime.Batch.Execution;

namespace Translator.Runtime.Batch.Windows;

/// <summary>From the catalogue's ids to window functions. Aggregates are not listed: all of them run over frames.</summary>
internal static class WindowFunctions
{
    private static readonly FrozenDictionary<string, Func<WindowCallContext, WindowFunction>> Known = new Dictionary<
        string,
        Func<WindowCallContext, WindowFunction>
    >(StringComparer.Ordinal)
    {
        ["row_number"] = static c => new RowNumber(c.Call.Type),
        ["rank"] = static c => new Rank(c.Call.Type, dense: false),
        ["dense_rank"] = static c => new Rank(c.Call.Type, dense: true),
        ["percent_rank"] = static c => new PercentRank(c.Call.Type),
        ["cume_dist"] = static c => new CumulativeDistribution(c.Call.Type),
        ["ntile"] = static c => new Ntile(c),
        ["lag"] = static c => new RowOffset(c, backwards: true),
        ["lead"] = static c => new RowOffset(c, backwards: false),
        ["first_value"] = static c => new FrameValue(c, FramePosition.First),
        ["first"] = static c => new FrameValue(c, FramePosition.First),
        ["any_value"] = static c => new FrameValue(c, FramePosition.First),
        ["last_value"] = static c => new FrameValue(c, FramePosition.Last),
        ["last"] = static c => new FrameValue(c, FramePosition.Last),
        ["nth_value"] = static c => new FrameValue(c, FramePosition.Nth),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static WindowFunction Create(WindowCallContext call)
    {
        if (Known.TryGetValue(call.Call.Function.Id, out var make))
        {
            return make(call);
        }

        return call.Call.Function.Kind == FunctionKind.Aggregate
            ? new FrameAggregate(call)
            : throw new DataException(new Diagnostic(BatchDiagnostics.WindowFunction, call.Call.Origin.Location, call.Call.Function.Id));
    }
}
