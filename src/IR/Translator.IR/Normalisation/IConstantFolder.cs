using Translator.IR.Expressions;

namespace Translator.IR.Normalisation;

/// <summary>
/// Computes expressions without columns before the query runs. Kernels live in the runtime, which gives normalisation a folder; without one, constants
/// stay as they are written.
/// </summary>
public interface IConstantFolder
{
    /// <summary>The value of a deterministic expression without columns, or null where it has to be left to the run, for example for its error.</summary>
    Literal? TryFold(Expression expression);
}
