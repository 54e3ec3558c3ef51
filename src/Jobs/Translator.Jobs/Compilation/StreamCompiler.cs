using Translator.Backends.Streaming;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.Runtime.Kernels;
using Translator.Runtime.Streaming;

namespace Translator.Jobs.Compilation;

/// <summary>Plans queries in normal form as streams.</summary>
/// <param name="kernels">The kernels; the built-in ones when null.</param>
/// <param name="options">The user's choices.</param>
public sealed class StreamCompiler(KernelRegistry? kernels = null, StreamOptions? options = null)
{
    /// <summary>The plan; null after an error has been reported.</summary>
    public StreamPlan? Compile(Relation normal, SessionOptions session, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            return new StreamPlanner(new KernelAggregateFacts(kernels ?? KernelRegistry.BuiltIn, session), options).Plan(normal);
        }
        catch (DataException mistake)
        {
            diagnostics.Add(mistake.Diagnostic);
            return null;
        }
    }
}
