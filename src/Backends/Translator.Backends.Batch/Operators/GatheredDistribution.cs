using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>One worker has all rows.</summary>
public sealed record GatheredDistribution : Distribution;
