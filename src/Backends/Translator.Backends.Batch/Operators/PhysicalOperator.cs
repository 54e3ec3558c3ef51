using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>One step of a batch plan. Steps are immutable; running one makes rows.</summary>
[Closed]
public abstract record PhysicalOperator
{
    private protected PhysicalOperator() { }

    /// <summary>The columns of every row, in order.</summary>
    public abstract EquatableArray<ColumnSymbol> Output { get; }

    /// <summary>The steps that it reads.</summary>
    public abstract EquatableArray<PhysicalOperator> Inputs { get; }

    /// <summary>Which worker has which row.</summary>
    public virtual Distribution Distribution => Inputs.IsEmpty ? Distribution.Gathered : Inputs[0].Distribution;

    /// <summary>The order of the rows within a worker; empty for none.</summary>
    public virtual EquatableArray<SortKey> Order => [];

    /// <summary>The user's text behind it; never takes part in equality.</summary>
    public Origin Origin { get; init; }
}
