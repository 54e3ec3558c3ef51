using Translator.IR.Diagnostics;

namespace Translator.Frontends.Binding.Functions;

/// <summary>Why named arguments do not go to the parameters of a signature.</summary>
internal sealed record PlacementFault(DiagnosticDescriptor Descriptor, string Parameter, TextSpan? Span);
