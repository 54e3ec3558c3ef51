using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>The changes of a shared query, under other columns.</summary>
/// <param name="Id">The number of the shared query in the plan.</param>
/// <param name="Name">Its name.</param>
/// <param name="Columns">The columns, by position those of the query.</param>
public sealed record SharedRead(int Id, string Name, EquatableArray<ColumnSymbol> Columns) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output => Columns;

    public override EquatableArray<StreamOperator> Inputs => [];
}
