using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>The inputs of set operations and recursions have the types of the answer, column by column.</summary>
internal sealed class SetOperationTypes : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site) =>
        site switch
        {
            { Expression: not null } => [],
            { Relation: SetOperation { Operands.Count: < 2 } } => ["a set operation has two inputs or more"],
            { Relation: SetOperation operation } => Check(operation.Columns, operation.Operands),
            { Relation: RecursiveUnion union } => Check(union.Columns, [union.Anchor, union.Step]),
            _ => [],
        };

    private static IEnumerable<string> Check(EquatableArray<ColumnSymbol> columns, IEnumerable<Relation> inputs) =>
        inputs
            .Select(static (input, i) => (input, i))
            .Where(p => !p.input.Output.Select(static c => c.Type).SequenceEqual(columns.Select(static c => c.Type)))
            .Select(static p => $"input {p.i + 1} has other types than the answer");
}
