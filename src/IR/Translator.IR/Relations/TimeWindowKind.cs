namespace Translator.IR.Relations;

/// <summary>How event time is cut into windows.</summary>
public enum TimeWindowKind
{
    /// <summary>Windows of one size, side by side.</summary>
    Tumble,

    /// <summary>Windows of one size that start every slide; a row is in several.</summary>
    Hop,

    /// <summary>Windows that share a start and grow by a step up to a size.</summary>
    Cumulate,

    /// <summary>Windows that end when no row comes for a gap, per partition.</summary>
    Session,
}
