using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Text;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary>
/// Whether two expressions are the same but for the order of operands that may change places: <c>a + b</c> and <c>b + a</c>, <c>a &gt; b</c> and
/// <c>b &lt; a</c>. Spark 4.3 takes an expression for a grouping key by this equality.
/// </summary>
internal static class CommutedForm
{
    private static readonly HashSet<string> Commutative = new(StringComparer.Ordinal)
    {
        "add",
        "add.wrapping",
        "multiply",
        "multiply.wrapping",
        "and",
        "or",
        "eq",
        "eq_null_safe",
        "bit_and_op",
        "bit_or_op",
        "bit_xor_op",
        "greatest",
        "least",
    };

    /// <summary>The comparison that says the same with its sides exchanged.</summary>
    private static readonly Dictionary<string, string> Mirrored = new(StringComparer.Ordinal) { ["gt"] = "lt", ["ge"] = "le" };

    /// <summary>What two such expressions share; null for one without operands that may change places, which equals only itself.</summary>
    public static (DataType Type, string Text)? Of(Expression expression) =>
        MayDiffer(expression) ? (expression.Type, Ordered(expression)) : null;

    private static bool MayDiffer(Expression expression) =>
        expression is Call call && expression.Queries.IsEmpty && (CanTurn(call) || call.Arguments.Any(MayDiffer))
        || expression is not Call && expression.Children.Any(MayDiffer);

    private static bool CanTurn(Call call) =>
        Commutative.Contains(call.Function.Id) || call.Function.Id is "lt" or "le" or "gt" or "ge" or "in";

    /// <summary>The text of the expression with its operands in one order.</summary>
    private static string Ordered(Expression expression)
    {
        if (expression is Call call && Mirrored.TryGetValue(call.Function.Id, out var other))
        {
            return Text(other, [Ordered(call.Arguments[1]), Ordered(call.Arguments[0])]);
        }
        if (expression is Call { Function.Id: "in" } list)
        {
            return Text(
                "in",
                [Ordered(list.Arguments[0]), .. list.Arguments.Skip(1).Select(Ordered).Distinct().Order(StringComparer.Ordinal)]
            );
        }
        if (expression is Call commutative && Commutative.Contains(commutative.Function.Id))
        {
            return Text(commutative.Function.Id, Flat(commutative, commutative.Function.Id).Select(Ordered).Order(StringComparer.Ordinal));
        }
        return expression is Call plain ? Text(plain.Function.Id, plain.Arguments.Select(Ordered)) : IrText.Print(expression);
    }

    /// <summary>The operands of a chain of one operator; that of <c>a + b + c</c> has three.</summary>
    private static IEnumerable<Expression> Flat(Call call, string id) =>
        id is "eq" or "eq_null_safe"
            ? call.Arguments
            : call.Arguments.SelectMany(a => a is Call inner && inner.Function.Id == id && inner.Type == call.Type ? Flat(inner, id) : [a]);

    private static string Text(string id, IEnumerable<string> parts) => $"{id}({string.Join(", ", parts)})";
}
