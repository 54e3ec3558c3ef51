using Translator.Frontends.Syntax;
using Translator.IR;

namespace Translator.Frontends.Binding.Naming;

/// <content>Calls and windows.</content>
internal sealed partial class ColumnNaming
{
    private string CallText(FunctionCallSyntax call)
    {
        var name = call.Name.Last.Value.ToLowerInvariant();
        var arguments = call.Arguments.Select(a => Text(a.Value)).ToList();
        var text = Special(name, call, arguments) ?? Plain(name, call, arguments);
        text += call.WithinGroup.IsEmpty ? "" : $" WITHIN GROUP (ORDER BY {string.Join(", ", call.WithinGroup.Select(WithinGroupKey))})";
        text += call.Filter is { } filter ? $" FILTER (WHERE {Text(filter)})" : "";
        return call.Over is { } over ? $"{text} OVER ({WindowText(name, over, arguments)})" : text;
    }

    private string? Special(string name, FunctionCallSyntax call, List<string> arguments) =>
        (name, arguments) switch
        {
            ("count", ["*"]) when call.Arguments[0].Value is StarSyntax { Qualifier: null } && call.Quantifier != SetQuantifier.Distinct =>
                "count(1)",
            ("count", []) => "count()",
            ("if", [var condition, var then, var otherwise]) => $"(IF({condition}, {then}, {otherwise}))",
            ("isnull", [var value]) => $"({value} IS NULL)",
            ("isnotnull", [var value]) => $"({value} IS NOT NULL)",
            ("like", [var value, var pattern]) => $"{value} LIKE {pattern}",
            ("extract", [var field, var source]) => $"extract({field} FROM {source})",
            ("log", [var value]) => $"LOG(E(), {value})",
            ("ltrim", [var characters, var source]) => $"TRIM(LEADING {characters} FROM {source})",
            ("rtrim", [var characters, var source]) => $"TRIM(TRAILING {characters} FROM {source})",
            ("trim", [var characters, var source]) => $"TRIM(BOTH {characters} FROM {source})",
            ("first" or "last" or "first_value" or "last_value" or "any_value", [var value, _]) => $"{name}({value})",
            ("aggregate" or "reduce", [_, _, _]) =>
                $"{name}({string.Join(", ", arguments)}, lambdafunction(namedlambdavariable(), namedlambdavariable()))",
            ("from_json", [_, var schema, ..]) when schema.TrimStart().StartsWith("map<", StringComparison.OrdinalIgnoreCase) => "entries",
            ("from_json" or "to_json" or "schema_of_json" or "from_csv" or "to_csv" or "schema_of_csv", [var value, _, ..]) =>
                $"{name}({value})",
            ("positive", [var value]) => $"(+ {value})",
            (_, [var value]) when Expressions.SpecialForms.CastTarget(name) is not null => value,
            _ => null,
        };

    private static string Plain(string name, FunctionCallSyntax call, List<string> arguments)
    {
        var shown = (name, IsKeywordForm(call)) switch
        {
            ("position", true) => "locate",
            ("substr", true) => "substring",
            _ => CallNames.Shown(name),
        };
        var distinct = call.Quantifier == SetQuantifier.Distinct ? "DISTINCT " : "";
        return $"{shown}({distinct}{string.Join(", ", arguments.Concat(CallNames.DefaultsAfter(name, arguments.Count)))})";
    }

    /// <summary><c>POSITION(a IN b)</c>: no comma stands between the arguments, only a word.</summary>
    private static bool IsKeywordForm(FunctionCallSyntax call) =>
        call.Arguments is [var first, var second, ..] && second.Span.Start - first.Span.End >= 4;

    private string WithinGroupKey(SortItemSyntax item) =>
        item is { Direction: SortDirection.Unspecified, Nulls: NullOrder.Unspecified } ? Text(item.Expression) : Key(item);

    private string WindowText(string name, WindowSyntax window, List<string> arguments)
    {
        var merged = windows.GetValueOrDefault(window, window);
        var parts = new List<string>();
        if (!merged.PartitionBy.IsEmpty)
        {
            parts.Add($"PARTITION BY {string.Join(", ", merged.PartitionBy.Select(Text))}");
        }
        if (!merged.OrderBy.IsEmpty)
        {
            parts.Add($"ORDER BY {string.Join(", ", merged.OrderBy.Select(Key))}");
        }
        parts.Add(FrameText(name, merged, arguments));
        return string.Join(' ', parts);
    }

    private string Key(SortItemSyntax item)
    {
        var descending = item.Direction == SortDirection.Descending;
        var first = item.Nulls == NullOrder.Unspecified ? !descending : item.Nulls == NullOrder.First;
        return $"{Text(item.Expression)} {(descending ? "DESC" : "ASC")} NULLS {(first ? "FIRST" : "LAST")}";
    }

    private string FrameText(string name, WindowSyntax window, List<string> arguments)
    {
        if (name is "lag" or "lead")
        {
            var offset = arguments.Count > 1 ? arguments[1] : "1";
            var moved =
                name == "lag"
                    ? offset.StartsWith('-')
                        ? offset[1..]
                        : "-" + offset
                    : offset;
            return $"ROWS BETWEEN {moved} FOLLOWING AND {moved} FOLLOWING";
        }
        if (window.Frame is { } frame)
        {
            var end = frame.End is { } last ? Bound(last) : "CURRENT ROW";
            return $"{frame.Unit.ToString().ToUpperInvariant()} BETWEEN {Bound(frame.Start)} AND {end}";
        }
        if (name is "row_number" or "rank" or "dense_rank" or "percent_rank" or "ntile")
        {
            return "ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW";
        }
        return window.OrderBy.IsEmpty
            ? "ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING"
            : "RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW";
    }

    private string Bound(FrameBoundSyntax bound) =>
        bound.Kind switch
        {
            FrameBoundKind.UnboundedPreceding => "UNBOUNDED PRECEDING",
            FrameBoundKind.UnboundedFollowing => "UNBOUNDED FOLLOWING",
            FrameBoundKind.CurrentRow => "CURRENT ROW",
            FrameBoundKind.Preceding => $"{(bound.Offset is { } offset ? Text(offset) : "")} PRECEDING",
            FrameBoundKind.Following => $"{(bound.Offset is { } offset ? Text(offset) : "")} FOLLOWING",
        };
}
