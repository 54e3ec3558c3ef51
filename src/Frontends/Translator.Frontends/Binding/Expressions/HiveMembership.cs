using System.Globalization;
using Translator.Frontends.Binding.Coercion;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>
/// <c>IN</c> between text and other types as Hive 4.1 has it: each item is compared with the value as <c>=</c> would do, and a text constant that is
/// no value of the type (<c>'x'</c> or <c>'1.5'</c> for an int) equals nothing, so that <c>1 NOT IN ('x')</c> is TRUE.
/// </summary>
internal sealed class HiveMembership(TypeCoercion coercion, BuiltInCalls calls)
{
    /// <summary>Whether the items need it: some are text where the value is not, or the other way round.</summary>
    public static bool Mixes(Expression value, EquatableArray<Expression> items) =>
        (value.Type.IsNumeric || value.Type.IsDateTime) && items.Any(static i => i.Type.IsText)
        || value.Type.IsText && items.Any(static i => i.Type.IsNumeric || i.Type.IsDateTime);

    /// <summary>
    /// Rows with a NULL written in them: Hive compares them field by field, so that <c>(5, 4) IN ((NULL, 3))</c> is FALSE and only
    /// <c>(5, 3) IN ((NULL, 3))</c> is NULL. Null where the items are other than rows of that width.
    /// </summary>
    public static EquatableArray<EquatableArray<(Expression Left, Expression Right)>>? FieldsOf(
        Expression value,
        EquatableArray<Expression> items
    ) =>
        value is Call { Function.Id: "struct" } row
        && items.All(i => i is Call { Function.Id: "struct" } other && other.Arguments.Count == row.Arguments.Count)
        && items.Any(static i => i is Call call && call.Arguments.Any(static a => a is Literal { Value.IsNull: true }))
            ? items.Select(i => row.Arguments.Zip(((Call)i).Arguments).ToEquatableArray()).ToEquatableArray()
            : null;

    /// <summary>The predicate, or null where an item cannot be compared with the value.</summary>
    public Expression? Bind(Expression value, EquatableArray<Expression> items, TextSpan span)
    {
        var groups = new List<(DataType Common, List<Expression> Items)>();
        foreach (var item in items)
        {
            if (item is Literal { Value: TextValue text } && value.Type.IsNumeric)
            {
                if (IsValue(text.Text, value.Type))
                {
                    Add(groups, value.Type, item);
                }
                continue;
            }
            if (coercion.ForComparison(value.Type, item.Type) is not { } common)
            {
                return null;
            }
            Add(groups, common is VoidType ? DataType.Boolean : common, item);
        }
        // Nothing is left to be equal to: FALSE, and NULL for NULL.
        var result = groups.Count == 0 ? calls.Make("ne", span, value, value) : null;
        foreach (var (common, members) in groups)
        {
            var test = calls.Make("in", span, [coercion.Cast(value, common), .. members.Select(m => coercion.Cast(m, common))]);
            result = result is null ? test : calls.Make("or", span, result, test);
        }
        return result;
    }

    private static void Add(List<(DataType Common, List<Expression> Items)> groups, DataType common, Expression item)
    {
        var at = groups.FindIndex(g => g.Common == common);
        if (at < 0)
        {
            groups.Add((common, [item]));
        }
        else
        {
            groups[at].Items.Add(item);
        }
    }

    /// <summary>Whether a text is exactly a value of a numeric type.</summary>
    private static bool IsValue(string text, DataType type)
    {
        if (type.IsFloating)
        {
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        }
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }
        var scale = type is DecimalType fixedPoint ? fixedPoint.Scale : 0;
        return scale >= 28 || decimal.Round(number, scale) == number;
    }
}
