using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.Runtime.Columns;

namespace Translator.Jobs.Verification;

/// <summary>Rows that a query reads.</summary>
/// <param name="Name">The table.</param>
/// <param name="Columns">The columns that the query needs.</param>
/// <param name="Rows">The rows.</param>
public sealed record InputTable(QualifiedName Name, EquatableArray<ColumnSymbol> Columns, Batch Rows)
{
    internal int PositionOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name.Equals(column, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }
        throw new IR.Diagnostics.InternalErrorException("verification", $"no column {column} of {Name} was read");
    }
}
