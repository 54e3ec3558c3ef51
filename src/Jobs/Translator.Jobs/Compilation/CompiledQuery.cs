using Translator.Backends.Batch;
using Translator.IR.Relations;

namespace Translator.Jobs.Compilation;

/// <summary>A query through the stages that do not depend on data.</summary>
/// <param name="Bound">The bound IR.</param>
/// <param name="Normal">The normal IR.</param>
/// <param name="Batch">The batch plan.</param>
public sealed record CompiledQuery(Relation Bound, Relation Normal, BatchPlan Batch);
