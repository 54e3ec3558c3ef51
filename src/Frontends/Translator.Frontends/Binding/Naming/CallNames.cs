using System.Collections.Frozen;

namespace Translator.Frontends.Binding.Naming;

/// <summary>How Spark's column names differ from what a call says: other spellings, and defaults that are shown.</summary>
internal static class CallNames
{
    private static readonly FrozenSet<string> UpperCase = FrozenSet.ToFrozenSet(
        "acos acosh asin asinh atan atan2 atanh cbrt ceil cos cosh cot csc degrees e exp expm1 floor hypot log log10 log1p log2 pi power radians "
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Concat("rlike regexp regexp_like sec signum sin sinh sqrt tan tanh rank dense_rank percent_rank".Split(' ')),
        StringComparer.Ordinal
    );

    private static readonly FrozenDictionary<string, string> Renamed = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["dateadd"] = "date_add",
        ["array_agg"] = "collect_list",
        ["curdate"] = "current_date",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The default values of all parameters of a function that are shown, from the last one backwards.</summary>
    private static readonly FrozenDictionary<string, string?[]> Defaults = new Dictionary<string, string?[]>(StringComparer.Ordinal)
    {
        ["substr"] = [null, null, "2147483647"],
        ["substring"] = [null, null, "2147483647"],
        ["position"] = [null, null, "1"],
        ["locate"] = [null, null, "1"],
        ["overlay"] = [null, null, null, "-1"],
        ["round"] = [null, "0"],
        ["bround"] = [null, "0"],
        ["replace"] = [null, null, ""],
        ["split"] = [null, null, "-1"],
        ["lpad"] = [null, null, " "],
        ["rpad"] = [null, null, " "],
        ["regexp_replace"] = [null, null, null, "1"],
        ["regexp_extract"] = [null, null, "1"],
        ["regexp_extract_all"] = [null, null, "1"],
        ["sort_array"] = [null, "true"],
        ["from_unixtime"] = [null, "yyyy-MM-dd HH:mm:ss"],
        ["unix_timestamp"] = ["current_timestamp()", "yyyy-MM-dd HH:mm:ss"],
        ["to_unix_timestamp"] = [null, "yyyy-MM-dd HH:mm:ss"],
        ["months_between"] = [null, null, "true"],
        ["percentile"] = [null, null, "1"],
        ["percentile_approx"] = [null, null, "10000"],
        ["approx_percentile"] = [null, null, "10000"],
        ["lag"] = [null, "1", "NULL"],
        ["lead"] = [null, "1", "NULL"],
        ["str_to_map"] = [null, ",", ":"],
        ["make_interval"] = ["0", "0", "0", "0", "0", "0", "0.000000"],
        ["make_dt_interval"] = ["0", "0", "0", "0.000000"],
        ["make_ym_interval"] = ["0", "0"],
        ["listagg"] = [null, "NULL"],
        ["string_agg"] = [null, "NULL"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Shown(string name) =>
        Renamed.GetValueOrDefault(name) ?? (UpperCase.Contains(name) ? name.ToUpperInvariant() : name);

    /// <summary>The defaults that are shown after some given arguments.</summary>
    public static IEnumerable<string> DefaultsAfter(string name, int given) =>
        Defaults.TryGetValue(name, out var all) ? all.Skip(given).OfType<string>() : [];
}
