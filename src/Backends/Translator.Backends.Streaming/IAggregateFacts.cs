using Translator.IR.Expressions;

namespace Translator.Backends.Streaming;

/// <summary>What the planner asks about aggregate functions.</summary>
public interface IAggregateFacts
{
    /// <summary>Whether a row can be taken back from the function's running value.</summary>
    bool IsRetractable(AggregateCall call);

    /// <summary>Whether the order of its rows can change its result.</summary>
    bool IsOrderSensitive(AggregateCall call);
}
