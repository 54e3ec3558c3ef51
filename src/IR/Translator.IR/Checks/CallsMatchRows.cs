using System.Globalization;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>A call is of the kind of its function, and some overload takes so many arguments.</summary>
internal sealed class CallsMatchRows : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site) =>
        site switch
        {
            { Expression: Call call } => Check(call.Function, call.Arguments, FunctionKind.Scalar),
            { Expression: AggregateCall call } => Check(call.Function, call.Arguments, FunctionKind.Aggregate),
            { Expression: WindowCall call } => Check(call.Function, call.Arguments, FunctionKind.Window, FunctionKind.Aggregate),
            { Expression: null, Relation: Generate generate } => Check(generate.Function, generate.Arguments, FunctionKind.Table),
            _ => [],
        };

    private static IEnumerable<string> Check(FunctionRow function, EquatableArray<Expression> arguments, params FunctionKind[] kinds)
    {
        if (!kinds.Contains(function.Kind))
        {
            yield return $"{function.Id} is a function of kind {function.Kind}";
        }
        var count = arguments.Count;
        if (!function.Overloads.Any(o => o.TakesCount(count)))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"no overload of {function.Id} takes {count} arguments");
        }
    }
}
