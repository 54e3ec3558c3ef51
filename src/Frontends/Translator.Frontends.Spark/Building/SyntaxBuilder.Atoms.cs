using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Spark.Building;

internal sealed partial class SyntaxBuilder
{
    private ExpressionSyntax Atom(SparkParser.AtomContext context, IToken? minus)
    {
        var span = SpanOf(context);
        return context switch
        {
            SparkParser.NameAtomContext name => NameOrTypedLiteral(name, span),
            SparkParser.IdentifierClauseAtomContext clause => new ColumnSyntax(ComputedName(clause.value(), span), span),
            SparkParser.NumberAtomContext number => Number(number.number(), minus),
            SparkParser.StringAtomContext text => Text(text.stringLiteral()),
            SparkParser.NullAtomContext => new NullLiteralSyntax(span),
            SparkParser.BooleanAtomContext boolean => new BooleanLiteralSyntax(boolean.TRUE() is not null, span),
            SparkParser.BinaryAtomContext => Binary(context.Start.Text[2..^1], span),
            SparkParser.ParenthesizedAtomContext parenthesized => Parenthesized(parenthesized, span),
            SparkParser.SubqueryAtomContext subquery => new ScalarSubquerySyntax(Query(subquery.query()), span),
            SparkParser.StarAtomContext => new StarSyntax(null, [], [], span),
            SparkParser.CaseAtomContext choice => Case(choice, span),
            SparkParser.CastAtomContext cast => new CastSyntax(
                cast.CAST() is not null ? CastForm.Cast : CastForm.TryCast,
                Expression(cast.expression()),
                Type(cast.dataType()),
                span
            ),
            SparkParser.ExistsAtomContext exists => new ExistsSyntax(Query(exists.query()), span),
            SparkParser.IntervalAtomContext interval => Interval(interval.interval(), span),
            SparkParser.TrimAtomContext trim => Trim(trim, span),
            SparkParser.PositionAtomContext position => Position(position, span),
            SparkParser.NamedParameterAtomContext parameter => new ParameterSyntax(Name(parameter.identifier()).Value, span),
            SparkParser.ParameterAtomContext => new ParameterSyntax(null, span),
            _ => throw new InternalErrorException("syntax", $"no atom is called {context.GetType().Name}"),
        };
    }

    private ExpressionSyntax NameOrTypedLiteral(SparkParser.NameAtomContext context, TextSpan span)
    {
        var name = Name(context.identifier());
        if (context.stringLiteral() is not { } literal)
        {
            return new ColumnSyntax(new QualifiedName([name], span), span);
        }
        var type = name.Value.ToUpperInvariant();
        if (type == "X")
        {
            return Binary(TextOf(literal), span);
        }
        if (type is not ("DATE" or "TIMESTAMP" or "TIMESTAMP_NTZ" or "TIMESTAMP_LTZ" or "TIME"))
        {
            diagnostics.Add(
                new Diagnostic(SyntaxErrors.UnknownTypedLiteral, new Location(source, name.Span), name.Value).WithHelp(
                    "DATE, TIMESTAMP, TIMESTAMP_NTZ, TIMESTAMP_LTZ, TIME, INTERVAL and X go before a string."
                )
            );
        }
        return new TypedLiteralSyntax(type, TextOf(literal), SpanOf(literal), span);
    }

    /// <summary>One value in parentheses is the value itself with the span of the parentheses; several are a row.</summary>
    private ExpressionSyntax Parenthesized(SparkParser.ParenthesizedAtomContext context, TextSpan span)
    {
        var items = MapAll(context.argument(), PlainArgument);
        return items is [var only] ? only with { Span = span } : new RowSyntax(items, span);
    }

    private CaseSyntax Case(SparkParser.CaseAtomContext context, TextSpan span)
    {
        var whens = MapAll(
            context.whenClause(),
            when => new WhenSyntax(Expression(when.expression(0)), Expression(when.expression(1)), SpanOf(when))
        );
        var expressions = context.expression();
        var hasElse = context.ELSE() is not null;
        var operand = expressions.Length > (hasElse ? 1 : 0) ? Expression(expressions[0]) : null;
        return new CaseSyntax(operand, whens, hasElse ? Expression(expressions[^1]) : null, span);
    }

    private TrimSyntax Trim(SparkParser.TrimAtomContext context, TextSpan span)
    {
        var side =
            context.BOTH() is not null ? TrimSide.Both
            : context.LEADING() is not null ? TrimSide.Leading
            : TrimSide.Trailing;
        var values = context.value();
        return new TrimSyntax(side, values.Length == 2 ? Value(values[0]) : null, Value(values[^1]), span);
    }

    private FunctionCallSyntax Position(SparkParser.PositionAtomContext context, TextSpan span)
    {
        var arguments = new List<ExpressionSyntax>();
        foreach (var value in context.value())
        {
            arguments.Add(Value(value));
        }
        foreach (var expression in context.expression())
        {
            arguments.Add(Expression(expression));
        }
        return CallOf(context.Start, arguments, span);
    }

    private FunctionCallSyntax CallOf(IToken name, IEnumerable<ExpressionSyntax> arguments, TextSpan span)
    {
        var function = new QualifiedName([NameOf(name)], SpanOf(name));
        return new FunctionCallSyntax(
            function,
            SetQuantifier.None,
            [.. arguments.Select(static argument => new ArgumentSyntax(null, argument, argument.Span))],
            span
        );
    }
}
