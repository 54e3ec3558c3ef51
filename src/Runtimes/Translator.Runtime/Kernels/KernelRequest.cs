using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>Which kernel is wanted: a catalogue row at certain types.</summary>
/// <param name="Id">The catalogue row's id.</param>
/// <param name="Arguments">The arguments' types; lambdas are not among them.</param>
/// <param name="Result">The result's type.</param>
public sealed record KernelRequest(string Id, IReadOnlyList<DataType> Arguments, DataType Result)
{
    /// <summary>The session.</summary>
    public SessionOptions Session { get; init; } = SessionOptions.Default;

    /// <summary>For each argument that is a literal its one-row column, else null: patterns, formats and units can be prepared once.</summary>
    public IReadOnlyList<Column?> Literals { get; init; } = [];

    /// <summary>The literal text of an argument, or null where it is no literal, or NULL.</summary>
    public string? LiteralText(int argument) =>
        argument < Literals.Count && Literals[argument] is BytesColumn literal && !literal.IsNull(0) ? literal.GetString(0) : null;
}
