using System.Collections.Frozen;

namespace Translator.Runtime.Expressions;

/// <summary>Functions that no data can make fail, so that they may run for rows that would not reach them. Others are taken to be able to.</summary>
internal static class SafeFunctions
{
    private static FrozenSet<string> Ids { get; } =
        new[]
        {
            "eq",
            "ne",
            "lt",
            "le",
            "gt",
            "ge",
            "eq_null_safe",
            "and",
            "or",
            "not",
            "is_null",
            "is_not_null",
            "in",
            "add.wrapping",
            "subtract.wrapping",
            "multiply.wrapping",
            "negative.wrapping",
            "try_add",
            "try_subtract",
            "try_multiply",
            "try_divide",
            "try_mod",
            "lower",
            "upper",
            "length",
            "concat",
            "year",
            "month",
            "day",
        }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string id) => Ids.Contains(id);
}
