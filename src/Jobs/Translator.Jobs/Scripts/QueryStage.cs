namespace Translator.Jobs.Scripts;

/// <summary>A value on a query's journey that can be printed.</summary>
public enum QueryStage
{
    /// <summary>The unresolved tree.</summary>
    Syntax,

    /// <summary>The bound IR.</summary>
    Bound,

    /// <summary>The normal IR.</summary>
    Normal,

    /// <summary>The batch plan.</summary>
    Batch,

    /// <summary>The stream plan.</summary>
    Stream,
}
