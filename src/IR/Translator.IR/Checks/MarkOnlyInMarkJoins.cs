using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.IR.Checks;

/// <summary>Mark joins, and no others, have a boolean mark column.</summary>
internal sealed class MarkOnlyInMarkJoins : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site) =>
        site switch
        {
            { Expression: not null } => [],
            { Relation: Join { Kind: JoinKind.LeftMark, Mark: not { Type: BooleanType } } } => ["a mark join has a boolean mark column"],
            { Relation: Join { Kind: not JoinKind.LeftMark, Mark: not null } } => ["only a mark join has a mark column"],
            _ => [],
        };
}
