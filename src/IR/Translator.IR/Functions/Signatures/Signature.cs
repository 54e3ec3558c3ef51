namespace Translator.IR.Functions.Signatures;

/// <summary>
/// The argument and result types of one overload, written as <c>(text: string, length: int, pad: string?) -> string</c>.
/// <list type="bullet">
/// <item>A parameter has a name (which SQL's named arguments use) and a type pattern; <c>?</c> makes it optional, <c>...</c> after the last one repeats it;
/// after the last two it repeats them in turn.</item>
/// <item>A type pattern is a type (<c>int</c>, <c>decimal(10,2)</c>, <c>array&lt;int&gt;</c>), a class (<c>any</c>, <c>numeric</c>, <c>integer</c>,
/// <c>floating</c>, <c>decimal</c>, <c>text</c>, <c>orderable</c>, <c>comparable</c>, <c>interval</c>, <c>timestamp_any</c>, <c>struct</c>), or a type variable:
/// an upper-case letter, with a class where needed (<c>T: numeric</c> is written <c>T is numeric</c>).</item>
/// <item>All arguments of one variable become their least common type, by the source dialect's rules.</item>
/// <item><c>(T, int) => U</c> is a lambda.</item>
/// </list>
/// </summary>
/// <param name="Text">The text it was read from.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Result">The result's type pattern.</param>
public sealed record Signature(string Text, EquatableArray<Parameter> Parameters, TypePattern Result)
{
    /// <summary>The least number of arguments.</summary>
    public int MinimumCount => Parameters.Count(static p => !p.Optional && !p.Variadic);

    /// <summary>The greatest number of arguments, or null where the last parameter repeats.</summary>
    public int? MaximumCount => Parameters.Any(static p => p.Variadic) ? null : Parameters.Count;

    /// <summary>Whether it takes a number of arguments.</summary>
    public bool TakesCount(int count) =>
        count >= MinimumCount
        && count <= (MaximumCount ?? int.MaxValue)
        && (Repeated == 0 || (count - (Parameters.Count - Repeated)) % Repeated == 0);

    /// <summary>The parameter that an argument goes to.</summary>
    public Parameter ParameterAt(int index)
    {
        var first = Parameters.Count - Repeated;
        return index < first || Repeated == 0
            ? Parameters[Math.Min(index, Parameters.Count - 1)]
            : Parameters[first + ((index - first) % Repeated)];
    }

    /// <summary>How many parameters at the end repeat in turn.</summary>
    private int Repeated => Parameters.Count(static p => p.Variadic);

    /// <summary>Reads a signature; a mistake in it is a bug of the row.</summary>
    public static Signature Parse(string text) => new SignatureReader(text).Read();

    /// <inheritdoc/>
    public override string ToString() => Text;
}
