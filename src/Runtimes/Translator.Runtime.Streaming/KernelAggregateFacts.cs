using Translator.Backends.Streaming;
using Translator.IR.Expressions;
using Translator.Runtime.Aggregation;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Streaming;

/// <summary>Asks the kernels about aggregate functions.</summary>
public sealed class KernelAggregateFacts(KernelRegistry kernels, SessionOptions session) : IAggregateFacts
{
    public bool IsRetractable(AggregateCall call) => KernelOf(call).Retractable;

    public bool IsOrderSensitive(AggregateCall call) => KernelOf(call).OrderSensitive;

    private AggregateKernel KernelOf(AggregateCall call) =>
        kernels.Aggregate(
            new KernelRequest(call.Function.Id, [.. call.Arguments.Select(static a => a.Type)], call.ResultType) { Session = session }
        );
}
