using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Runtime.Streaming;

/// <summary>A table that a job reads.</summary>
/// <param name="Table">Its name.</param>
/// <param name="Columns">The columns in which its rows must come.</param>
public sealed record StreamSource(QualifiedName Table, EquatableArray<ColumnSymbol> Columns);
