namespace Translator.IR.Relations;

/// <summary>How a set operation combines its inputs.</summary>
public enum SetOperationKind
{
    /// <summary>Rows of any input.</summary>
    Union,

    /// <summary>Rows of all inputs.</summary>
    Intersect,

    /// <summary>Rows of the first input that the others lack.</summary>
    Except,
}
