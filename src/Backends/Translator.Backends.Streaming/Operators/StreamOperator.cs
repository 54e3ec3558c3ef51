using Translator.Backends.Streaming.Traits;
using Translator.IR;
using Translator.IR.Expressions;

namespace Translator.Backends.Streaming.Operators;

/// <summary>A step of a stream plan. It takes changes of rows from its inputs and gives changes of its own rows.</summary>
[Closed]
public abstract record StreamOperator
{
    private protected StreamOperator() { }

    /// <summary>The columns of its rows.</summary>
    public abstract EquatableArray<ColumnSymbol> Output { get; }

    /// <summary>The steps below it, in order.</summary>
    public abstract EquatableArray<StreamOperator> Inputs { get; }

    /// <summary>What is known of its changes.</summary>
    public StreamTraits Traits { get; init; } = StreamTraits.Unknown;

    /// <summary>The user's text behind it.</summary>
    public Origin Origin { get; init; }
}
