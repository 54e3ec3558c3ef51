namespace Translator.Testing.Engines;

/// <summary>
/// Rows in the canonical text that every engine client gives: null is NULL; booleans and integers as they are; decimals plain with their
/// scale; floating values in Java's shortest form; binary <c>0x0aff</c>; instants in UTC with a <c>Z</c>; arrays as JSON arrays, maps as
/// arrays of pairs, structs as arrays of their fields.
/// </summary>
public sealed record EngineTable(IReadOnlyList<EngineColumn> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows)
{
    /// <summary>The rows as lines, sorted by UTF-16 unless <paramref name="ordered"/>.</summary>
    public IReadOnlyList<string> Lines(bool ordered)
    {
        var lines = Rows.Select(EngineTableText.Line);
        return [.. ordered ? lines : lines.Order(StringComparer.Ordinal)];
    }
}
