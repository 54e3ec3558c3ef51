using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using QualifiedName = Translator.IR.Relations.QualifiedName;

namespace Translator.Frontends.Catalogue;

/// <summary>A named query. It is bound anew where it is used, against the text that defined it.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Columns">The columns as they were when it was made, with their final names.</param>
/// <param name="Source">The text that its query's spans point into.</param>
/// <param name="Query">The query.</param>
public sealed record ViewDefinition(QualifiedName Name, EquatableArray<TableColumn> Columns, SourceText Source, QuerySyntax Query)
{
    /// <summary>The names that the query itself gave its columns when the view was made; empty where only their order counts.</summary>
    public EquatableArray<string> QueryColumns { get; init; } = [];

    /// <summary>What happens when its query's columns change.</summary>
    public ViewSchemaMode SchemaMode { get; init; }
}
