using System.Globalization;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.IR.Text;

/// <summary>Rejects expressions that cannot even tell their type; all else is left to the checks.</summary>
internal static class NodeGuard
{
    /// <summary>What is wrong with an expression that has been read, or null.</summary>
    public static string? FlawOf(Expression expression) =>
        expression switch
        {
            FieldAccess { Operand.Type: not StructType } => "the operand is not a struct",
            FieldAccess { Ordinal: < 0 } => "a field's position counts from 0",
            FieldAccess { Operand.Type: StructType row, Ordinal: var ordinal } when ordinal >= row.Fields.Count => string.Create(
                CultureInfo.InvariantCulture,
                $"the struct has only {row.Fields.Count} fields"
            ),
            ScalarSubquery { Query.Output.Count: not 1 } => "the query does not have one column",
            _ => null,
        };
}
