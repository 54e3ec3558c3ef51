using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Decorrelation;

/// <summary>
/// <c>values([(a, b), (c, d)]) => union all(project(values([()]), [a, b]), project(values([()]), [c, d]))</c>, where a cell holds a subquery or a column of an
/// enclosing query.
/// </summary>
internal sealed class ExpandValues : NodeRule
{
    /// <inheritdoc/>
    public override EquatableArray<Fact> Establishes => [Fact.ConstantValues];

    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context)
    {
        if (
            node is not Relations.Values { Rows.Count: > 0, Columns.Count: > 0 } values
            || !values.Expressions.Any(static e => e.HasSubquery || e.ReferencedColumns.Count > 0)
        )
        {
            return node;
        }
        if (values.Rows is [var only])
        {
            return RowOf(values, only, values.Columns);
        }
        var rows = values.Rows.Select(row => RowOf(values, row, [.. values.Columns.Select(context.Columns.Copy)]));
        return new SetOperation(SetOperationKind.Union, true, [.. rows], values.Columns) { Origin = values.Origin };
    }

    private static Relation RowOf(Relations.Values values, ValuesRow row, EquatableArray<ColumnSymbol> columns) =>
        new Project(Relations.Values.SingleRow, [.. columns.Zip(row.Cells, static (column, cell) => new Assignment(column, cell))])
        {
            Origin = values.Origin,
        };
}
