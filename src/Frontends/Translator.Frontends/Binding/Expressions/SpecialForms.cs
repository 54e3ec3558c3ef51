using System.Collections.Frozen;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>Names that mean more than a row of the catalogue.</summary>
internal static class SpecialForms
{
    private static readonly FrozenSet<string> WithoutParentheses = FrozenSet.ToFrozenSet(
        [
            "current_date",
            "current_timestamp",
            "current_time",
            "current_user",
            "session_user",
            "user",
            "localtimestamp",
            "current_catalog",
            "current_database",
            "current_schema",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Functions that are casts under another name: <c>int(x)</c>.</summary>
    private static readonly FrozenDictionary<string, DataType> Casts = new Dictionary<string, DataType>(StringComparer.Ordinal)
    {
        ["boolean"] = DataType.Boolean,
        ["tinyint"] = DataType.TinyInt,
        ["smallint"] = DataType.SmallInt,
        ["int"] = DataType.Int,
        ["bigint"] = DataType.BigInt,
        ["float"] = DataType.Float,
        ["double"] = DataType.Double,
        ["decimal"] = DecimalType.Default,
        ["string"] = DataType.String,
        ["binary"] = DataType.Binary,
        ["date"] = DataType.Date,
        ["timestamp"] = DataType.TimestampLtz,
        ["time"] = new TimeType(6),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsCalledWithoutParentheses(string name) => WithoutParentheses.Contains(name);

    /// <summary>The type that a function of a name casts to, or null.</summary>
    public static DataType? CastTarget(string name) => Casts.GetValueOrDefault(name);
}
