using Translator.Runtime.Columns;

namespace Translator.Runtime.Expressions;

/// <summary>Flattened elements with a lambda's parameters; columns from outside are repeated for the elements of their row.</summary>
internal sealed class LambdaFrame(Frame outer, int[] outerRows, Column[] parameters, int firstSlot) : Frame(outerRows.Length, outer.Context)
{
    private readonly Dictionary<int, Column> gathered = [];

    public override Column Column(int slot)
    {
        var parameter = slot - firstSlot;
        if (parameter >= 0 && parameter < parameters.Length)
        {
            return parameters[parameter];
        }
        if (!gathered.TryGetValue(slot, out var column))
        {
            column = outer.Column(slot).Gather(outerRows);
            gathered.Add(slot, column);
        }
        return column;
    }
}
