using Translator.IR;
using Translator.IR.Relations;

namespace Translator.Frontends.Catalogue;

/// <summary>Finds tables and views by name, without case.</summary>
public interface ICatalogue
{
    /// <summary>The name with the session's current schema put before it where it has one part.</summary>
    QualifiedName Qualify(EquatableArray<string> parts);

    /// <summary>The table of a name as written, or null.</summary>
    TableDefinition? FindTable(EquatableArray<string> parts);

    /// <summary>The view of a name as written, or null; temporary views are found first.</summary>
    ViewDefinition? FindView(EquatableArray<string> parts);

    /// <summary>Whether a name as written is that of a table or view whose definition has an error, so that nothing is known of it.</summary>
    bool IsInError(EquatableArray<string> parts);

    /// <summary>Whether the table of a name as written is only declared beside the script, so that the script may well be what makes it.</summary>
    bool MayBeMade(EquatableArray<string> parts);

    /// <summary>Whether a schema of the name is there, or may be for all that is known.</summary>
    bool HasSchema(string name);

    /// <summary>Names of tables and views, for «did you mean».</summary>
    IEnumerable<string> Names { get; }
}
