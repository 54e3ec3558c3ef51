using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>Window calls are the calls of a <see cref="Window"/>, and stand nowhere else.</summary>
internal sealed class WindowCallsInWindow : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site) =>
        site switch
        {
            { Expression: WindowCall call }
                when site.Relation is not Window window || !window.Calls.Any(c => ReferenceEquals(c.Value, call)) =>
            [
                "a window call stands only in the calls of a window",
            ],
            { Expression: null, Relation: Window window } when window.Calls.Any(static c => c.Value is not WindowCall) =>
            [
                "a call of a window is not a window call",
            ],
            _ => [],
        };
}
