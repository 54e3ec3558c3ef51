using Translator.Backends.Batch;
using Translator.IR.Checks;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Normalisation;
using Translator.IR.Relations;

namespace Translator.Jobs.Compilation;

/// <summary>Takes bound queries through normalisation and planning, checking the IR after each stage.</summary>
/// <param name="functions">The function rows that rules write.</param>
/// <param name="rowCounts">About how many rows a table has, or null where unknown.</param>
public sealed class QueryCompiler(FunctionCatalogue functions, Func<QualifiedName, long?>? rowCounts = null)
{
    /// <summary>Compiles a query; null after an error has been reported.</summary>
    public CompiledQuery? Compile(Relation bound, ColumnIdAllocator columns, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(bound);
        ArgumentNullException.ThrowIfNull(diagnostics);
        IrChecks.Require(CheckLevel.Always, bound, "binding");
        var normal = Normaliser.Normalise(bound, new NormalisationContext(columns, diagnostics, functions));
        if (diagnostics.HasErrors)
        {
            return null;
        }
        try
        {
            return new CompiledQuery(bound, normal, new BatchPlanner(rowCounts).Plan(normal));
        }
        catch (DataException mistake)
        {
            diagnostics.Add(mistake.Diagnostic);
            return null;
        }
    }
}
