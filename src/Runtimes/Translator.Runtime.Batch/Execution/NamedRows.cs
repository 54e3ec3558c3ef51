namespace Translator.Runtime.Batch.Execution;

/// <summary>Rows that several places of a plan read, by number.</summary>
public sealed class NamedRows
{
    private readonly Dictionary<int, Func<CancellationToken, IReadOnlyList<Columns.Batch>>> queries = [];

    /// <summary>Says how to get the rows of a number.</summary>
    public void Set(int id, Func<CancellationToken, IReadOnlyList<Columns.Batch>> query) => queries[id] = query;

    /// <summary>The rows of a number.</summary>
    public IReadOnlyList<Columns.Batch> Get(int id, CancellationToken cancellation) =>
        queries.TryGetValue(id, out var query)
            ? query(cancellation)
            : throw new IR.Diagnostics.InternalErrorException("batch", $"no rows are named {id}");
}
