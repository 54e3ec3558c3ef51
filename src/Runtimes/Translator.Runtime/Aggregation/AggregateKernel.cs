using Translator.IR.Types;

namespace Translator.Runtime.Aggregation;

/// <summary>An aggregate function bound to argument types. Shared by threads; its states are not.</summary>
public abstract class AggregateKernel
{
    /// <summary>Names the result's type.</summary>
    protected AggregateKernel(DataType resultType) => ResultType = resultType;

    /// <summary>The result's type.</summary>
    public DataType ResultType { get; }

    /// <summary>Whether states take negative weights: a row can be taken back. If not, the streaming operator computes the group anew from its rows.</summary>
    public abstract bool Retractable { get; }

    /// <summary>Whether the order of rows can change the result (collect_list, first): the operator then feeds rows in a fixed order.</summary>
    public virtual bool OrderSensitive => false;

    /// <summary>Makes a state without groups.</summary>
    public abstract AggregateState CreateState();
}
