using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Jobs.Verification;

/// <summary>Finds the columns of an answer that its query orders by.</summary>
internal static class AnswerOrder
{
    /// <summary>Positions in the answer, up to the first key that is not in it; null where the query does not order.</summary>
    public static int[]? ColumnsOf(Relation normal)
    {
        if (KeysOf(normal) is not { } keys)
        {
            return null;
        }
        var output = normal.Output.Select(static c => c.Id).ToList();
        return [.. keys.Select(k => k is { } id ? output.IndexOf(id) : -1).TakeWhile(static at => at >= 0)];
    }

    /// <summary>The keys in the columns of a relation; null for a key that is not among them.</summary>
    private static List<ColumnId?>? KeysOf(Relation relation) =>
        relation switch
        {
            Sort sort => Plain(sort.Keys),
            TopN top => Plain(top.Keys),
            Project project => KeysOf(project.Input)
                ?.Select(k => project.Columns.FirstOrDefault(c => c.Value is ColumnReference r && r.Id == k)?.Column.Id)
                .ToList(),
            Filter or Limit or Alias or Hinted => KeysOf(relation.Inputs[0]),
            With with => KeysOf(with.Body),
            _ => null,
        };

    private static List<ColumnId?> Plain(IEnumerable<SortKey> keys) =>
        [.. keys.Select(static k => k.Value is ColumnReference reference ? reference.Id : (ColumnId?)null)];
}
