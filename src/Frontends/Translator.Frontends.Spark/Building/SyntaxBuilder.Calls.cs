using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Spark.Building;

internal sealed partial class SyntaxBuilder
{
    private static readonly HashSet<string> KeywordCalls = new(StringComparer.OrdinalIgnoreCase)
    {
        "substring",
        "substr",
        "overlay",
        "extract",
        "trim",
        "ceil",
        "ceiling",
        "floor",
    };

    private ExpressionSyntax Call(ExpressionSyntax operand, SparkParser.CallSuffixContext context, TextSpan span)
    {
        if (operand is not ColumnSyntax { Name: var name } || operand.Span != name.Span)
        {
            Misplaced(SpanOf(context.callArguments().LeftParen().Symbol), "'(' follows the name of a function, and this is no name");
            return operand;
        }
        var arguments = context.callArguments();
        if (
            name.Parts is [{ Quoted: false, Value: var word }]
            && KeywordCalls.Contains(word)
            && SpecialCall(name, arguments, span) is { } special
        )
        {
            return special;
        }
        if (name.Parts is [{ Quoted: false, Value: var unitWord }] && UnitCall(unitWord, arguments, span) is { } unitCall)
        {
            return unitCall;
        }
        var tail = context.callTail();
        var nulls = tail.nullTreatment() ?? arguments.nullTreatment();
        return CallOf(name, arguments, span) with
        {
            WithinGroup = MapAll(tail.sortItem(), SortItem),
            Filter = tail.expression() is { } filter ? Expression(filter) : null,
            NullTreatment =
                nulls is null ? NullTreatment.None
                : nulls.IGNORE() is not null ? NullTreatment.IgnoreNulls
                : NullTreatment.RespectNulls,
            Over = tail.windowReference() is { } window ? Window(window) : null,
        };
    }

    private FunctionCallSyntax CallOf(QualifiedName name, SparkParser.CallArgumentsContext context, TextSpan span)
    {
        if (context.sortItem() is [var sort, ..])
        {
            Misplaced(SpanOf(sort), "ORDER BY inside a call is not Spark SQL; write WITHIN GROUP (ORDER BY …) after it");
        }
        return new FunctionCallSyntax(name, Quantifier(context.setQuantifier()), MapAll(context.argument(), Argument), span);
    }

    private static SetQuantifier Quantifier(SparkParser.SetQuantifierContext? context) =>
        context is null ? SetQuantifier.None
        : context.DISTINCT() is not null ? SetQuantifier.Distinct
        : SetQuantifier.All;

    private ArgumentSyntax Argument(SparkParser.ArgumentContext context)
    {
        var span = SpanOf(context);
        if (context.tableArgument() is { } table)
        {
            return new ArgumentSyntax(null, TableArgument(table), span);
        }
        if (context.lambda() is { } lambda)
        {
            return new ArgumentSyntax(null, Lambda(lambda), span);
        }
        var tails = context.argumentTail();
        var value = Expression(context.expression());
        if (tails.Length == 0)
        {
            return new ArgumentSyntax(null, value, span);
        }
        if (tails is [var named, ..] && named.FatArrow() is not null && value is ColumnSyntax { Name.Parts: [var name] })
        {
            return new ArgumentSyntax(name, TailValue(named, tails.AsSpan(1)), span);
        }
        if (tails[0].Arrow() is not null && tails.All(static tail => tail.Arrow() is not null))
        {
            return new ArgumentSyntax(null, Lambda(value, tails), span);
        }
        if (tails is [var only] && only.AS() is not null && only.identifier() is { } alias)
        {
            return new ArgumentSyntax(null, new AliasedExpressionSyntax(value, Name(alias), span), span);
        }
        Misplaced(SpanOf(tails[0].Start), $"'{tails[0].Start.Text}' has no meaning here");
        return new ArgumentSyntax(null, value, span);
    }

    /// <summary>What stands after <c>=&gt;</c> or <c>-&gt;</c>, with the arrows that follow it.</summary>
    private ExpressionSyntax TailValue(SparkParser.ArgumentTailContext tail, ReadOnlySpan<SparkParser.ArgumentTailContext> rest)
    {
        ExpressionSyntax value =
            tail.tableArgument() is { } table ? TableArgument(table)
            : tail.lambda() is { } lambda ? Lambda(lambda)
            : Expression(tail.expression());
        return rest.Length == 0 ? value : Lambda(value, rest);
    }

    private LambdaSyntax Lambda(SparkParser.LambdaContext context) =>
        new(MapAll(context.identifier(), Name), Expression(context.expression()), SpanOf(context));

    /// <summary><c>x -&gt; y -&gt; body</c>: every part but the last is a parameter.</summary>
    private ExpressionSyntax Lambda(ExpressionSyntax first, ReadOnlySpan<SparkParser.ArgumentTailContext> tails)
    {
        var parts = new List<ExpressionSyntax> { first };
        foreach (var tail in tails)
        {
            parts.Add(TailValue(tail, []));
        }
        var body = parts[^1];
        for (var i = parts.Count - 2; i >= 0; i--)
        {
            if (parts[i] is not ColumnSyntax { Name.Parts: [var parameter] })
            {
                Misplaced(parts[i].Span, "'->' follows the name of a parameter or a list of names in parentheses");
                return first;
            }
            body = new LambdaSyntax([parameter], body, parts[i].Span.Cover(body.Span));
        }
        return body;
    }

    private ExpressionSyntax PlainArgument(SparkParser.ArgumentContext context)
    {
        var argument = Argument(context);
        if (argument.Name is not null)
        {
            Misplaced(argument.Span, "a named argument stands in a call only");
        }
        return argument.Value;
    }

    private TableArgumentSyntax TableArgument(SparkParser.TableArgumentContext context)
    {
        QuerySyntax query = context.query() is { } inner ? Query(inner) : TableQuery(context.multipartName());
        return new TableArgumentSyntax(
            query,
            context.WITH() is not null,
            MapAll(context.expression(), Expression),
            MapAll(context.sortItem(), SortItem),
            SpanOf(context)
        );
    }

    /// <summary>SUBSTRING, OVERLAY, EXTRACT, TRIM, CEIL and FLOOR with words between their operands; null when there are commas only.</summary>
    private ExpressionSyntax? SpecialCall(QualifiedName name, SparkParser.CallArgumentsContext context, TextSpan span)
    {
        if (
            context.argument() is not [var argument, ..]
            || argument.expression() is null
            || argument.argumentTail() is not [var first, ..] tails
        )
        {
            return null;
        }
        var word = name.Text.ToUpperInvariant();
        var operands = tails.Select(tail => tail.value() is { } value ? Value(value) : null).ToList();
        if (context.argument().Length > 1)
        {
            return null;
        }
        var kinds = string.Join(' ', tails.Select(static tail => tail.Start.Text.ToUpperInvariant()));
        return (word, kinds) switch
        {
            ("SUBSTRING" or "SUBSTR", "FROM" or "FROM FOR") or ("OVERLAY", "PLACING FROM" or "PLACING FROM FOR") => new FunctionCallSyntax(
                name,
                SetQuantifier.None,
                [
                    .. new[] { Expression(argument.expression()) }
                        .Concat(operands.OfType<ExpressionSyntax>())
                        .Select(static o => new ArgumentSyntax(null, o, o.Span)),
                ],
                span
            ),
            ("EXTRACT", "FROM") when operands[0] is { } from => Extract(argument, from, span),
            ("TRIM", "FROM") when operands[0] is { } from => new TrimSyntax(TrimSide.Both, Expression(argument.expression()), from, span),
            ("CEIL" or "CEILING" or "FLOOR", "TO") => new RoundToUnitSyntax(
                word != "FLOOR",
                Expression(argument.expression()),
                Name(first.identifier()),
                span
            ),
            _ => null,
        };
    }

    private ExtractSyntax Extract(SparkParser.ArgumentContext argument, ExpressionSyntax from, TextSpan span)
    {
        var field = Expression(argument.expression());
        switch (field)
        {
            case ColumnSyntax { Name.Parts: [var name] }:
                return new ExtractSyntax(name, from, span);
            case StringLiteralSyntax text:
                return new ExtractSyntax(new Identifier(text.Value, true, text.Span), from, span);
            default:
                Misplaced(field.Span, "EXTRACT needs the name of a field such as YEAR before FROM");
                return new ExtractSyntax(new Identifier("?", false, field.Span), from, span);
        }
    }

    /// <summary>TIMESTAMPADD and TIMESTAMPDIFF, whose first argument is a unit and not a column.</summary>
    private ExpressionSyntax? UnitCall(string word, SparkParser.CallArgumentsContext context, TextSpan span)
    {
        var add = word.ToUpperInvariant() is "TIMESTAMPADD" or "DATEADD" or "DATE_ADD";
        if (!add && word.ToUpperInvariant() is not ("TIMESTAMPDIFF" or "DATEDIFF" or "DATE_DIFF" or "TIMEDIFF"))
        {
            return null;
        }
        if (context.argument() is not [var first, var second, var third])
        {
            return null;
        }
        if (PlainArgument(first) is not ColumnSyntax { Name.Parts: [{ Quoted: false } unit] })
        {
            Misplaced(SpanOf(first), $"{word} needs a unit such as DAY as its first argument", "INVALID_PARAMETER_VALUE.DATETIME_UNIT");
            unit = new Identifier("DAY", false, SpanOf(first));
        }
        return add
            ? new TimestampAddSyntax(unit, PlainArgument(second), PlainArgument(third), span)
            : new TimestampDiffSyntax(unit, PlainArgument(second), PlainArgument(third), span);
    }

    private WindowSyntax Window(SparkParser.WindowReferenceContext context) =>
        context.identifier() is { } name ? new WindowSyntax(Name(name), [], [], null, SpanOf(context)) : Window(context.windowBody());

    private WindowSyntax Window(SparkParser.WindowBodyContext context) =>
        new(
            context.identifier() is { } name ? Name(name) : null,
            MapAll(context.expression(), Expression),
            MapAll(context.sortItem(), SortItem),
            context.frame() is { } frame ? Frame(frame) : null,
            SpanOf(context)
        );

    private FrameSyntax Frame(SparkParser.FrameContext context)
    {
        var unit =
            context.ROWS() is not null ? FrameUnit.Rows
            : context.RANGE() is not null ? FrameUnit.Range
            : FrameUnit.Groups;
        var bounds = context.frameBound();
        return new FrameSyntax(unit, Bound(bounds[0]), bounds.Length == 2 ? Bound(bounds[1]) : null, SpanOf(context));
    }

    private FrameBoundSyntax Bound(SparkParser.FrameBoundContext context)
    {
        var offset = context.value() is { } value ? Value(value) : null;
        var kind =
            context.CURRENT() is not null ? FrameBoundKind.CurrentRow
            : context.PRECEDING() is not null
                ? offset is null ? FrameBoundKind.UnboundedPreceding
                    : FrameBoundKind.Preceding
            : offset is null ? FrameBoundKind.UnboundedFollowing
            : FrameBoundKind.Following;
        return new FrameBoundSyntax(kind, offset, SpanOf(context));
    }
}
