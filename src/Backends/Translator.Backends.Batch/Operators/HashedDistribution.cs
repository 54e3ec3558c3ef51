using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Rows with equal keys are at one worker.</summary>
/// <param name="Keys">The keys.</param>
public sealed record HashedDistribution(EquatableArray<Expression> Keys) : Distribution;
