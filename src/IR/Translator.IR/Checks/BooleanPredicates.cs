using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.IR.Checks;

/// <summary>Conditions are booleans.</summary>
internal sealed class BooleanPredicates : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site)
    {
        var conditions = site switch
        {
            { Expression: Case choice } => choice.Branches.Select(static Expression? (b) => b.Condition),
            { Expression: AggregateCall call } => Only(call.Filter),
            { Expression: WindowCall call } => Only(call.Filter),
            { Expression: null, Relation: Filter filter } => Only(filter.Predicate),
            { Expression: null, Relation: Join join } => Only(join.Condition),
            _ => [],
        };
        return conditions.Where(static c => c is { Type: not BooleanType }).Select(static c => $"the condition {c} is not a boolean");
    }

    private static IEnumerable<Expression?> Only(Expression? condition) => [condition];
}
