using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Which of several workers has which row.</summary>
[Closed]
public abstract record Distribution
{
    private protected Distribution() { }

    /// <summary>One worker has all rows; it satisfies every need.</summary>
    public static GatheredDistribution Gathered { get; } = new();

    /// <summary>Any worker can have any row.</summary>
    public static SpreadDistribution Spread { get; } = new();

    /// <summary>Whether rows that lie like this need no exchange where <paramref name="needed"/> is asked for.</summary>
    public bool Satisfies(Distribution needed) =>
        needed is SpreadDistribution
        || this is GatheredDistribution
        || this is HashedDistribution have && needed is HashedDistribution want && have.Keys == want.Keys;
}
