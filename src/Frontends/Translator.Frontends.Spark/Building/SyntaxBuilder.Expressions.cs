using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Functions;

namespace Translator.Frontends.Spark.Building;

internal sealed partial class SyntaxBuilder
{
    public ExpressionSyntax Expression(SparkParser.SingleExpressionContext context)
    {
        var item = SelectItem(context.selectItem());
        return item.Aliases is [var alias] ? new AliasedExpressionSyntax(item.Expression, alias, item.Span) : item.Expression;
    }

    private ExpressionSyntax Expression(SparkParser.ExpressionContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var parts = context.conjunction();
        return parts.Length == 1
            ? Conjunction(parts[0])
            : new LogicalSyntax(LogicalOperator.Or, MapAll(parts, Conjunction), SpanOf(context));
    }

    private ExpressionSyntax Conjunction(SparkParser.ConjunctionContext context)
    {
        var parts = context.negation();
        return parts.Length == 1 ? Negation(parts[0]) : new LogicalSyntax(LogicalOperator.And, MapAll(parts, Negation), SpanOf(context));
    }

    private ExpressionSyntax Negation(SparkParser.NegationContext context)
    {
        var expression = Predicated(context.predicated());
        for (var i = context.ChildCount - 2; i >= 0; i--)
        {
            var start = ((Antlr4.Runtime.Tree.ITerminalNode)context.GetChild(i)).Symbol.StartIndex;
            expression = new UnarySyntax(UnaryOperator.Not, expression, TextSpan.FromBounds(start, expression.Span.End));
        }
        return expression;
    }

    private ExpressionSyntax Predicated(SparkParser.PredicatedContext context)
    {
        var operand = Value(context.value());
        if (context.predicate() is not { } predicate)
        {
            return operand;
        }
        if (
            profile.Dialect == SourceDialect.Hive
            && predicate is not SparkParser.IsPredicateContext
            && context.value().binaryOperator().Length > 0
            && operand
                is BinarySyntax { Operator: BinaryOperator.Equal or BinaryOperator.NullSafeEqual or BinaryOperator.NotEqual } equality
        )
        {
            // In Hive 4.1 IN, LIKE and BETWEEN bind tighter than the equalities: a = b IN (c) is a = (b IN (c)).
            var test = Predicated(equality.Right, predicate, equality.Right.Span.Cover(SpanOf(predicate)));
            return equality with { Right = test, Span = SpanOf(context) };
        }
        return Predicated(operand, predicate, SpanOf(context));
    }

    private ExpressionSyntax Predicated(ExpressionSyntax operand, SparkParser.PredicateContext predicate, TextSpan span) =>
        predicate switch
        {
            SparkParser.BetweenPredicateContext between => new BetweenSyntax(
                operand,
                Value(between.value(0)),
                Value(between.value(1)),
                between.NOT() is not null,
                between.SYMMETRIC() is not null,
                span
            ),
            SparkParser.InPredicateContext { } list when list.query() is { } query => new InSubquerySyntax(
                operand,
                Query(query),
                list.NOT() is not null,
                span
            ),
            SparkParser.InPredicateContext list => InList(operand, list, span),
            SparkParser.LikePredicateContext like => Like(operand, like, span),
            SparkParser.IsPredicateContext test => Is(operand, test, span),
            _ => throw new InternalErrorException("syntax", $"no predicate is called {predicate.GetType().Name}"),
        };

    private InListSyntax InList(ExpressionSyntax operand, SparkParser.InPredicateContext context, TextSpan span)
    {
        var items = MapAll(context.expression(), Expression);
        if (items.IsEmpty)
        {
            Misplaced(SpanOf(context), "IN needs at least one value in its parentheses", "INVALID_SQL_SYNTAX.EMPTY_IN_PREDICATE");
        }
        return new InListSyntax(operand, items, context.NOT() is not null, span);
    }

    private LikeSyntax Like(ExpressionSyntax operand, SparkParser.LikePredicateContext context, TextSpan span)
    {
        var kind =
            context.LIKE() is not null ? LikeKind.Like
            : context.ILIKE() is not null ? LikeKind.ILike
            : LikeKind.RLike;
        var quantifier =
            context.ANY() is not null || context.SOME() is not null ? LikeQuantifier.Any
            : context.ALL() is not null ? LikeQuantifier.All
            : LikeQuantifier.None;
        var patterns = context.value() is { } pattern ? [Value(pattern)] : MapAll(context.expression(), Expression);
        if (patterns.IsEmpty)
        {
            Misplaced(span, "LIKE ANY and LIKE ALL need at least one pattern", "INVALID_SQL_SYNTAX.EMPTY_QUANTIFIED_PATTERN");
        }
        if (quantifier != LikeQuantifier.None && kind == LikeKind.RLike)
        {
            Misplaced(span, "RLIKE takes one pattern; ANY and ALL go with LIKE and ILIKE");
        }
        return new LikeSyntax(kind, operand, quantifier, patterns, Escape(context), context.NOT() is not null, span);
    }

    private char? Escape(SparkParser.LikePredicateContext context)
    {
        if (context.stringLiteral() is not { } literal)
        {
            return null;
        }
        var text = TextOf(literal);
        if (text.Length == 1)
        {
            return text[0];
        }
        Misplaced(SpanOf(literal), "ESCAPE needs a string of one character", "INVALID_ESCAPE_CHAR");
        return null;
    }

    private ExpressionSyntax Is(ExpressionSyntax operand, SparkParser.IsPredicateContext context, TextSpan span)
    {
        var negated = context.NOT() is not null;
        if (context.value() is { } other)
        {
            return new IsDistinctFromSyntax(operand, Value(other), negated, span);
        }
        var test =
            context.NULL() is not null ? IsTest.Null
            : context.TRUE() is not null ? IsTest.True
            : context.FALSE() is not null ? IsTest.False
            : IsTest.Unknown;
        return new IsSyntax(operand, test, negated, span);
    }

    private ExpressionSyntax Value(SparkParser.ValueContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (context.ChildCount == 1)
        {
            return Unary((SparkParser.UnaryContext)context.GetChild(0));
        }
        var operands = new ExpressionSyntax[(context.ChildCount + 1) / 2];
        var operators = new BinaryOperator[operands.Length - 1];
        for (var i = 0; i < context.ChildCount; i++)
        {
            if (i % 2 == 0)
            {
                operands[i / 2] = Unary((SparkParser.UnaryContext)context.GetChild(i));
            }
            else
            {
                operators[i / 2] = OperatorPrecedence.OperatorOf(((ParserRuleContext)context.GetChild(i)).Start.Type);
            }
        }
        return OperatorPrecedence.Shape(operands, operators);
    }

    private ExpressionSyntax Unary(SparkParser.UnaryContext context)
    {
        var last = context.ChildCount - 2;
        var primary = context.primary();
        var signed = last >= 0 && SignAt(context, last).Type == SparkLexer.Minus && primary.atom() is SparkParser.NumberAtomContext;
        var expression = Primary(primary, signed ? SignAt(context, last--) : null);
        for (var i = last; i >= 0; i--)
        {
            var sign = SignAt(context, i);
            var op = sign.Type switch
            {
                SparkLexer.Minus => UnaryOperator.Minus,
                SparkLexer.Plus => UnaryOperator.Plus,
                _ => UnaryOperator.BitwiseNot,
            };
            expression = new UnarySyntax(op, expression, TextSpan.FromBounds(sign.StartIndex, expression.Span.End));
        }
        return expression;
    }

    private static IToken SignAt(SparkParser.UnaryContext context, int index) =>
        ((Antlr4.Runtime.Tree.ITerminalNode)context.GetChild(index)).Symbol;

    /// <summary>An atom and what follows it. Dots after a plain name lengthen the name; parentheses after a name make a call.</summary>
    private ExpressionSyntax Primary(SparkParser.PrimaryContext context, IToken? minus)
    {
        var expression = Atom(context.atom(), minus);
        for (var i = 1; i < context.ChildCount; i++)
        {
            expression = Suffix(expression, (SparkParser.SuffixContext)context.GetChild(i));
        }
        return expression;
    }

    private ExpressionSyntax Suffix(ExpressionSyntax operand, SparkParser.SuffixContext context)
    {
        var span = operand.Span.Cover(SpanOf(context));
        switch (context)
        {
            case SparkParser.DotSuffixContext dot:
                return Dot(operand, dot, span);
            case SparkParser.CallSuffixContext call:
                return Call(operand, call, span);
            case SparkParser.SubscriptSuffixContext subscript:
                return new SubscriptSyntax(operand, Value(subscript.value()), span);
            case SparkParser.CastSuffixContext cast:
                return new CastSyntax(CastForm.DoubleColon, operand, Type(cast.dataType()), span);
            case SparkParser.PathSuffixContext path:
                return VariantPath(operand, path, span);
            case SparkParser.CollateSuffixContext collate:
                return new CollateSyntax(operand, Name(collate.multipartName()), span);
            case SparkParser.TimeZoneSuffixContext zone:
                return new AtTimeZoneSyntax(operand, Atom(zone.atom(), null), span);
            case SparkParser.ExceptSuffixContext except when operand is StarSyntax star:
                return star with { Except = Names(except.multipartName()), Span = span };
            case SparkParser.ReplaceSuffixContext replace when operand is StarSyntax star:
                return star with { Replace = MapAll(replace.selectItems().selectItem(), SelectItem), Span = span };
            default:
                Misplaced(SpanOf(context), "EXCEPT (…) and REPLACE (…) follow a star");
                return operand;
        }
    }

    private ExpressionSyntax Dot(ExpressionSyntax operand, SparkParser.DotSuffixContext context, TextSpan span)
    {
        if (context.identifier() is not { } name)
        {
            if (operand is not ColumnSyntax table)
            {
                Misplaced(SpanOf(context), "'.*' follows the name of a table or of a struct column");
                return operand;
            }
            return new StarSyntax(table.Name, [], [], span);
        }
        return operand is ColumnSyntax column
            ? new ColumnSyntax(new QualifiedName([.. column.Name.Parts, Name(name)], span), span)
            : new FieldAccessSyntax(operand, Name(name), span);
    }

    private static VariantPathSyntax VariantPath(ExpressionSyntax operand, SparkParser.PathSuffixContext context, TextSpan span) =>
        new(operand, context.variantPath().GetText(), span);
}
