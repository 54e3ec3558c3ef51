using Translator.Runtime.Columns;

namespace Translator.Runtime.Expressions;

/// <summary>Some rows of another frame, gathered column by column when used.</summary>
internal sealed class SelectedFrame(Frame outer, Selection selection) : Frame(selection.Count, outer.Context)
{
    private readonly Dictionary<int, Column> gathered = [];

    public override Column Column(int slot)
    {
        if (!gathered.TryGetValue(slot, out var column))
        {
            column = outer.Column(slot).Gather(selection.Positions);
            gathered.Add(slot, column);
        }
        return column;
    }
}
