namespace Translator.Conformance.Engine;

/// <summary>The runtime a statement is executed on. Statements that are not queries ignore it.</summary>
public enum ExecutionMode
{
    Batch,

    /// <summary>Run as a stream to the end of the input; the answer is the folded changelog, in the query's order where it has one.</summary>
    Stream,
}
