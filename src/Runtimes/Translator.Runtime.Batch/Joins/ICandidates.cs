namespace Translator.Runtime.Batch.Joins;

/// <summary>Finds the pairs that a join has to look at.</summary>
internal interface ICandidates
{
    /// <summary>The rows that are kept.</summary>
    Columns.Batch Build { get; }

    /// <summary>Whether every candidate matches already, so that no condition is left to ask.</summary>
    PairCondition? Condition { get; }

    /// <summary>Starts on a batch.</summary>
    void Start(Columns.Batch probe);

    /// <summary>Adds pairs until the buffer is full or the batch is done; false when it is done. Pairs come in the order of the probe rows.</summary>
    /// <param name="pairs">Where they go.</param>
    /// <param name="settled">Probe rows that need no more pairs.</param>
    bool Fill(PairBuffer pairs, ReadOnlySpan<bool> settled);
}
