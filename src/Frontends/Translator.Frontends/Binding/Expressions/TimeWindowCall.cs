using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>What <c>window(…)</c> or <c>session_window(…)</c> asks for; the query half makes a <see cref="TimeWindow"/> of it.</summary>
/// <param name="Kind">Tumble, hop or session.</param>
/// <param name="Time">The timestamp.</param>
/// <param name="Size">Microseconds of a window, or a session's constant gap.</param>
/// <param name="Slide">Microseconds between window starts.</param>
/// <param name="Offset">Microseconds that windows are shifted.</param>
/// <param name="Gap">A session's gap where it depends on the row, else null.</param>
internal sealed record TimeWindowCall(TimeWindowKind Kind, Expression Time, long Size, long Slide, long Offset, Expression? Gap);
