namespace Translator.Jobs.Sessions;

/// <summary>Which runtime answers a query.</summary>
public enum RunMode
{
    /// <summary>Once over what is there.</summary>
    Batch,

    /// <summary>As a stream of changes, folded into the final answer.</summary>
    Stream,
}
