using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Spark.Building;

internal sealed partial class SyntaxBuilder
{
    /// <summary>
    /// LATERAL VIEWs and pivots at the end of the list speak of all its tables; one before a join speaks of the tables joined so far.
    /// </summary>
    private FromClauseSyntax From(SparkParser.RelationContext[] relations, TextSpan span)
    {
        var tables = new List<TableSyntax>();
        var views = new List<LateralViewSyntax>();
        var pivots = new List<PivotClauseSyntax>();
        for (var i = 0; i < relations.Length; i++)
        {
            var tails = relations[i].relationTail();
            var kept = i == relations.Length - 1 ? TailsOfTable(tails) : tails.Length;
            tables.Add(Relation(relations[i], kept));
            foreach (var tail in tails[kept..])
            {
                if (tail.lateralView() is { } view)
                {
                    views.Add(LateralView(view));
                }
                else
                {
                    pivots.Add(Pivot(tail.pivotClause()));
                }
            }
        }
        return new FromClauseSyntax([.. tables], [.. views], [.. pivots], span);
    }

    /// <summary>How many tails belong to the relation: all up to the last join, and the pivots right after it.</summary>
    private static int TailsOfTable(SparkParser.RelationTailContext[] tails)
    {
        var kept = tails.Length;
        while (kept > 0 && tails[kept - 1].joinClause() is null)
        {
            kept--;
        }
        while (kept < tails.Length && tails[kept].pivotClause() is not null)
        {
            kept++;
        }
        return kept;
    }

    private TableSyntax Relation(SparkParser.RelationContext context, int tails)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var table = Primary(context.tablePrimary(), context.LATERAL()?.Symbol);
        foreach (var tail in context.relationTail().AsSpan()[..tails])
        {
            if (tail.joinClause() is { } join)
            {
                table = Join(table, join);
            }
            else if (tail.lateralView() is { } lateral)
            {
                var view = LateralView(lateral);
                table = new LateralViewTableSyntax(table, view, table.Span.Cover(view.Span));
            }
            else
            {
                var pivot = Pivot(tail.pivotClause());
                table = new PivotedTableSyntax(table, pivot, table.Span.Cover(pivot.Span));
            }
        }
        return table;
    }

    private TableSyntax Primary(SparkParser.TablePrimaryContext context, IToken? lateral)
    {
        var span = lateral is null ? SpanOf(context) : SpanOf(lateral).Cover(SpanOf(context));
        switch (context)
        {
            case SparkParser.NamedTableContext { } table when table.callArguments() is { } arguments:
                var name = Name(table.multipartName());
                return new FunctionTableSyntax(
                    CallOf(name, arguments, name.Span.Cover(SpanOf(arguments))),
                    lateral is not null,
                    Alias(table.tableAlias()),
                    span
                );
            case SparkParser.NamedTableContext table:
                ReportLateral(lateral);
                return new NamedTableSyntax(Name(table.multipartName()), Alias(table.tableAlias()), span)
                {
                    Options = Properties(table.propertyList()),
                    TimeTravel = table.timeTravel() is { } travel
                        ? new TimeTravelSyntax(travel.TravelVersion() is not null, Value(travel.value()), SpanOf(travel))
                        : null,
                    Sample = table.sample() is { } sample ? Sample(sample) : null,
                };
            case SparkParser.SubqueryTableContext table:
                var subquerySample = table.sample() is { } part ? Sample(part) : null;
                return new SubqueryTableSyntax(Query(table.query()), lateral is not null, subquerySample, Alias(table.tableAlias()), span);
            case SparkParser.ParenthesizedTableContext table:
                ReportLateral(lateral);
                return Parenthesized(table, span);
            case SparkParser.ValuesTableContext table:
                ReportLateral(lateral);
                return new ValuesTableSyntax(Values(table.valuesClause()), span);
            default:
                throw new InternalErrorException("syntax", $"no table is called {context.GetType().Name}");
        }
    }

    private void ReportLateral(IToken? lateral)
    {
        if (lateral is not null)
        {
            Misplaced(SpanOf(lateral), "LATERAL goes before a query in parentheses or a table function");
        }
    }

    private ParenthesizedTableSyntax Parenthesized(SparkParser.ParenthesizedTableContext context, TextSpan span)
    {
        var relations = context.relation();
        var table = Relation(relations[0], relations[0].relationTail().Length);
        foreach (var relation in relations[1..])
        {
            var right = Relation(relation, relation.relationTail().Length);
            table = new JoinSyntax(JoinKind.Cross, false, table, right, null, [], table.Span.Cover(right.Span));
        }
        return new ParenthesizedTableSyntax(
            table,
            context.sample() is { } sample ? Sample(sample) : null,
            Alias(context.tableAlias()),
            span
        );
    }

    private TableAliasSyntax? Alias(SparkParser.TableAliasContext? context)
    {
        if (context is null)
        {
            return null;
        }
        var name = context.identifier() ?? context.bareAlias()?.identifier();
        return new TableAliasSyntax(name is null ? null : Name(name), Names(context.identifierList()), SpanOf(context));
    }

    private JoinSyntax Join(TableSyntax left, SparkParser.JoinClauseContext context)
    {
        var right = Primary(context.tablePrimary(), context.LATERAL()?.Symbol);
        var kind =
            context.CROSS() is not null ? JoinKind.Cross
            : context.SEMI() is not null ? JoinKind.LeftSemi
            : context.ANTI() is not null ? JoinKind.LeftAnti
            : context.LEFT() is not null ? JoinKind.LeftOuter
            : context.RIGHT() is not null ? JoinKind.RightOuter
            : context.FULL() is not null ? JoinKind.FullOuter
            : JoinKind.Inner;
        return new JoinSyntax(
            kind,
            context.NATURAL() is not null,
            left,
            right,
            context.expression() is { } condition ? Expression(condition) : null,
            Names(context.identifierList()),
            left.Span.Cover(SpanOf(context))
        );
    }

    private LateralViewSyntax LateralView(SparkParser.LateralViewContext context)
    {
        var name = Name(context.multipartName());
        var function = CallOf(name, context.callArguments(), name.Span.Cover(SpanOf(context.callArguments())));
        var alias = context.lateralViewAlias();
        return new LateralViewSyntax(
            context.OUTER() is not null,
            function,
            alias?.bareAlias() is { } table ? Name(table.identifier()) : null,
            alias is null ? [] : MapAll(alias.identifier(), Name),
            SpanOf(context)
        );
    }

    private SampleSyntax Sample(SparkParser.SampleContext context)
    {
        var size = context.sampleSize();
        var seed = context.value() is { } value ? Value(value) : null;
        var values = size.value();
        if (size.BUCKET() is not null)
        {
            var on = size.expression() is { } expression ? Expression(expression) : null;
            return new SampleSyntax(SampleKind.Bucket, Value(values[0]), Value(values[1]), on, seed, SpanOf(context));
        }
        var kind =
            size.PERCENT() is not null ? SampleKind.Percent
            : size.ROWS() is not null ? SampleKind.Rows
            : SampleKind.Bytes;
        return new SampleSyntax(kind, Value(values[0]), null, null, seed, SpanOf(context));
    }

    private PivotClauseSyntax Pivot(SparkParser.PivotClauseContext context)
    {
        var span = SpanOf(context);
        var alias = Alias(context.tableAlias());
        if (context.PIVOT() is not null)
        {
            var lists = context.selectItems();
            return new PivotSyntax(
                MapAll(lists[0].selectItem(), SelectItem),
                Names(context.multipartName()),
                MapAll(lists[1].selectItem(), SelectItem),
                alias,
                span
            );
        }
        var names = context.identifier();
        EquatableArray<Identifier> values = context.identifierList() is { } list ? Names(list) : [Name(names[0])];
        return new UnpivotSyntax(
            context.INCLUDE() is not null,
            values,
            Name(names[^1]),
            MapAll(
                context.unpivotEntry(),
                entry =>
                {
                    var name = entry.identifier() ?? entry.bareAlias()?.identifier();
                    return new UnpivotColumnsSyntax(Names(entry.multipartName()), name is null ? null : Name(name), SpanOf(entry));
                }
            ),
            alias,
            span
        );
    }
}
