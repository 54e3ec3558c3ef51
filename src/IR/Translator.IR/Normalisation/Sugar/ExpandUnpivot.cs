using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Sugar;

/// <summary>
/// <c>unpivot(x, ['a' (a), 'b' (b)]) => project(filter(generate(x, stack(2, 'a', a, 'b', b)), v is not null), the columns it has)</c>.
/// </summary>
internal sealed class ExpandUnpivot : NodeRule
{
    /// <inheritdoc/>
    public override EquatableArray<Fact> Establishes => [Fact.NoUnpivots];

    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context)
    {
        if (node is not Unpivot unpivot)
        {
            return node;
        }
        var cells = unpivot.Entries.SelectMany(static e => e.Values.Prepend(Literal.Text(e.Label)));
        Relation rows = new Generate(
            unpivot.Input,
            context.WellKnown.Stack,
            [Literal.Int(unpivot.Entries.Count), .. cells],
            false,
            [unpivot.Name, .. unpivot.Columns]
        )
        {
            Origin = unpivot.Origin,
        };
        if (!unpivot.IncludeNulls)
        {
            var present = unpivot.Columns.Select(c => context.WellKnown.IsNotNull(new ColumnReference(c) { Origin = unpivot.Origin }));
            rows = new Filter(rows, context.WellKnown.Or(present)) { Origin = unpivot.Origin };
        }
        return new Project(rows, [.. unpivot.Output.Select(static c => new Assignment(c, new ColumnReference(c)))])
        {
            Origin = unpivot.Origin,
        };
    }
}
