using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Any worker can have any row.</summary>
public sealed record SpreadDistribution : Distribution;
