using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Queries;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Statements;

/// <summary>
/// Makes a value fit the column that it is written to. Spark follows ANSI SQL in both modes: numbers fit numbers with a check at run time, anything
/// simple fits a string, and a string fits nothing else. Hive casts everything.
/// </summary>
internal sealed class StoreAssignment(BindingSession session)
{
    /// <summary>The value in the column's type, or null after an error.</summary>
    public Expression? Bind(Expression value, string column, DataType target, TextSpan span)
    {
        if (value.IsError || value.Type == target)
        {
            return value;
        }
        var profile = session.Context.Profile;
        var isHive = profile.Dialect == SourceDialect.Hive;
        if (!isHive && !CanStore(value.Type, target))
        {
            session.Context.Report(StatementErrors.UnsafeStore, span, column, value.Type.Name, target.Name);
            return null;
        }
        return value is Literal { Value.IsNull: true }
            ? Literal.Null(target) with
            {
                Origin = value.Origin,
            }
            : new Cast(value, target, isHive ? profile.CastMode : CastMode.Ansi, true) { Origin = value.Origin };
    }

    public static bool CanStore(DataType source, DataType target) =>
        source == target
        || (source, target) switch
        {
            (VoidType, _) => true,
            (StructType from, StructType to) => from.Fields.Count == to.Fields.Count
                && from.Fields.Zip(to.Fields).All(static p => CanStore(p.First.Type, p.Second.Type)),
            (ArrayType from, ArrayType to) => CanStore(from.Element, to.Element),
            (MapType from, MapType to) => CanStore(from.Key, to.Key) && CanStore(from.Value, to.Value),
            ({ IsNested: true } or VariantType, _) => false,
            (_, { IsText: true }) => true,
            ({ IsNumeric: true }, { IsNumeric: true }) => true,
            (DateType or { IsTimestamp: true }, DateType or { IsTimestamp: true }) => true,
            (TimeType from, TimeType to) => from.Precision <= to.Precision,
            (YearMonthIntervalType, YearMonthIntervalType) => true,
            (DayTimeIntervalType, DayTimeIntervalType) => true,
            _ => false,
        };
}
