using Translator.IR.Expressions;
using Translator.IR.Functions;

namespace Translator.IR.Relations;

/// <summary>
/// For every input row, the row with each row that a table function makes of it: <c>LATERAL VIEW explode(a) t AS x</c>, <c>SELECT explode(a)</c>.
/// </summary>
/// <param name="Input">The rows.</param>
/// <param name="Function">The table function's catalogue row.</param>
/// <param name="Arguments">Its arguments over the input's columns.</param>
/// <param name="Outer">Whether an input row for which the function makes no row is kept, with NULLs.</param>
/// <param name="Columns">The function's columns.</param>
[Node("generate")]
public sealed partial record Generate(
    Relation Input,
    FunctionRow Function,
    EquatableArray<Expression> Arguments,
    bool Outer,
    EquatableArray<ColumnSymbol> Columns
) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => [.. Input.Output, .. Columns];
}
