using Translator.IR.Types;

namespace Translator.IR.Checks;

/// <summary>Nothing has the type of a mistake that has been reported.</summary>
internal sealed class NoErrorTypes : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site) =>
        site.Expression is { } expression
            ? Holds(expression.Type)
                ? ["the expression has an error type"]
                : []
            : site.Relation.Output.Where(static c => Holds(c.Type)).Select(static c => $"column {c.Name}{c.Id} has an error type");

    private static bool Holds(DataType type) =>
        type switch
        {
            ErrorType => true,
            ArrayType array => Holds(array.Element),
            MapType map => Holds(map.Key) || Holds(map.Value),
            StructType row => row.Fields.Any(static f => Holds(f.Type)),
            _ => false,
        };
}
