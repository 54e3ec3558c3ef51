namespace Translator.IR.Relations;

/// <summary>The name of a table or view with the names of what holds it: <c>catalog.schema.table</c>.</summary>
/// <param name="Parts">One to three parts, the outermost first; compared without case by catalogues, with case here.</param>
public sealed record QualifiedName(EquatableArray<string> Parts)
{
    /// <summary>A name of one part.</summary>
    public static QualifiedName Of(params ReadOnlySpan<string> parts) => new([.. parts]);

    /// <summary>The last part.</summary>
    public string Last => Parts[^1];

    /// <inheritdoc/>
    public override string ToString() => string.Join('.', Parts);
}
