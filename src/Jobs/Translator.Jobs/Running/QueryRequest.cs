using Translator.Frontends.Binding;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.Runtime.Kernels;

namespace Translator.Jobs.Running;

/// <summary>A bound query of a session.</summary>
/// <param name="Bound">The bound IR; a write is a <see cref="Sink"/> at the root.</param>
/// <param name="Context">The statement's binder context: functions, column ids, diagnostics.</param>
/// <param name="Options">What expressions see.</param>
/// <param name="Statement">Where the statement stands in the context's source.</param>
/// <param name="IsLast">Whether no statement follows in the script.</param>
public sealed record QueryRequest(Relation Bound, BinderContext Context, SessionOptions Options, TextSpan Statement, bool IsLast)
{
    /// <summary>Where mistakes go.</summary>
    public DiagnosticBag Diagnostics => Context.Diagnostics;
}
