using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>A query that several places read.</summary>
public sealed record SharedQuery(int Id, string Name, PhysicalOperator Query);
