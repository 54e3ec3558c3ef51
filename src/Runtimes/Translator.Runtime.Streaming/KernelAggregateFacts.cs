using Translator.Backends.Streaming;
using Translator.IR.Expressions;
using Translator.Runtime.Aggregation;
using Translator.Runtime.Expressions;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Streaming;

/// <summary>Asks the kernels about aggregate functions.</summary>
public sealed class KernelAggregateFacts(KernelRegistry kernels, SessionOptions session) : IAggregateFacts
{
    public bool IsRetractable(AggregateCall call) => KernelOf(call).Retractable;

    public bool IsOrderSensitive(AggregateCall call) => KernelOf(call).OrderSensitive;

    private AggregateKernel KernelOf(AggregateCall call) =>
        kernels.Aggregate(
            new KernelRequest(call.Function.Id, [.. call.Arguments.Select(static a => a.Type)], call.ResultType)
            {
                Session = session,
                Literals = [.. call.Arguments.Select(a => a is Literal ? Constant(a) : null)],
            }
        );

    private Columns.Column Constant(Expression literal) =>
        new ExpressionCompiler([], session, kernels).Compile(literal).Evaluate(new Batch([], 1), new EvaluationContext(session));
}
