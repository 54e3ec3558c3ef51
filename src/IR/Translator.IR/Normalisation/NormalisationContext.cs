using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Functions;

namespace Translator.IR.Normalisation;

/// <summary>What rules share while one query is normalised.</summary>
/// <param name="Columns">Gives ids to the columns that rules make.</param>
/// <param name="Diagnostics">Takes what cannot be normalised.</param>
/// <param name="Functions">Where rules find the rows of the functions that they write.</param>
/// <param name="Folder">Computes constants, or null.</param>
public sealed record NormalisationContext(
    ColumnIdAllocator Columns,
    DiagnosticBag Diagnostics,
    FunctionCatalogue Functions,
    IConstantFolder? Folder = null
)
{
    /// <summary>The operators that rules write.</summary>
    public WellKnownFunctions WellKnown { get; } = new(Functions);
}
