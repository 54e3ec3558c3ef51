using Translator.IR.Diagnostics;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Queries;

/// <summary>One thing to group by.</summary>
internal sealed record GroupKey(Expression Value, string Name, TextSpan Span);
