using Translator.IR.Diagnostics;
using Translator.IR.Relations;

namespace Translator.Runtime.Batch.Joins;

/// <summary>What a join does with the rows of the side that streams (the probe) and of the side that is kept (the build).</summary>
/// <param name="Pairs">Whether matching pairs come out.</param>
/// <param name="LonelyProbe">Whether probe rows without a match come out, with NULLs.</param>
/// <param name="LonelyBuild">Whether build rows without a match come out, with NULLs.</param>
/// <param name="Kind">The kind, for those that give at most one row for a probe row.</param>
internal readonly record struct JoinShape(bool Pairs, bool LonelyProbe, bool LonelyBuild, JoinKind Kind)
{
    /// <summary>Whether it matters which probe rows have a match.</summary>
    public bool TracksProbe => !Pairs || LonelyProbe || Kind == JoinKind.LeftSingle;

    /// <summary>Whether it matters that a condition is NULL and not FALSE.</summary>
    public bool SeesUnknown => Kind is JoinKind.LeftAntiNullAware or JoinKind.LeftMark;

    public static JoinShape Of(JoinKind kind, bool buildIsLeft) =>
        kind switch
        {
            JoinKind.Inner => new(true, false, false, kind),
            JoinKind.LeftOuter or JoinKind.LeftSingle => new(true, !buildIsLeft, buildIsLeft, kind),
            JoinKind.RightOuter => new(true, buildIsLeft, !buildIsLeft, kind),
            JoinKind.FullOuter => new(true, true, true, kind),
            JoinKind.LeftSemi or JoinKind.LeftAnti or JoinKind.LeftAntiNullAware or JoinKind.LeftMark => new(false, false, false, kind),
            _ => throw new InternalErrorException("batch", $"join kind {kind}"),
        };
}
