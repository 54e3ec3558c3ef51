using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR;

namespace Translator.Frontends.Spark.Building;

internal sealed partial class SyntaxBuilder
{
    /// <summary>ORDER BY … OFFSET after a query. The grammar takes them in any order, so that a wrong order gets a message that names it.</summary>
    private OrganizedQuerySyntax Organize(QuerySyntax body, SparkParser.OrganizationsContext context)
    {
        var query = new OrganizedQuerySyntax(body, body.Span.Cover(SpanOf(context)));
        var lastRank = -1;
        var lastWord = "";
        foreach (var child in context.children.Cast<ParserRuleContext>())
        {
            var (rank, word) = RankOf(child.Start.Type);
            if (rank <= lastRank && !(IsHive && rank < lastRank && lastRank <= 3))
            {
                Misplaced(SpanOf(child), rank == lastRank ? $"{word} is there twice" : $"{word} comes before {lastWord}");
            }
            (lastRank, lastWord) = (rank, word);
            query = child is SparkParser.WindowClauseContext windows
                ? query with
                {
                    Windows = MapAll(windows.namedWindow(), NamedWindow),
                }
                : Add(query, (SparkParser.OrganizationContext)child);
        }
        return query;
    }

    private OrganizedQuerySyntax Add(OrganizedQuerySyntax query, SparkParser.OrganizationContext context)
    {
        switch (context.Start.Type)
        {
            case SparkLexer.ORDER when context.sortOrder() is { } order:
                return query with { OrderByAll = new OrderByAllSyntax(DirectionOf(order), NullsOf(order), SpanOf(context)) };
            case SparkLexer.ORDER:
                return query with { OrderBy = MapAll(context.sortItem(), SortItem) };
            case SparkLexer.SORT:
                return query with { SortBy = MapAll(context.sortItem(), SortItem) };
            case SparkLexer.DISTRIBUTE:
                return query with { DistributeBy = MapAll(context.expression(), Expression) };
            case SparkLexer.CLUSTER:
                return query with { ClusterBy = MapAll(context.expression(), Expression) };
            case SparkLexer.OFFSET:
                return query with { Offset = Expression(context.expression(0)) };
            default:
                return AddLimit(query, MapAll(context.expression(), Expression), context);
        }
    }

    /// <summary>LIMIT n; Hive's LIMIT skip, n is an OFFSET and a LIMIT.</summary>
    private OrganizedQuerySyntax AddLimit(
        OrganizedQuerySyntax query,
        EquatableArray<ExpressionSyntax> counts,
        SparkParser.OrganizationContext context
    )
    {
        if (counts is [var skip, var count])
        {
            if (!IsHive)
            {
                Misplaced(SpanOf(context), "LIMIT takes one number; write LIMIT count OFFSET skip");
            }
            return query with { Offset = skip, Limit = count };
        }
        return counts is [var only] ? query with { Limit = only } : query;
    }

    private static (int Rank, string Word) RankOf(int type) =>
        type switch
        {
            SparkLexer.ORDER => (0, "ORDER BY"),
            SparkLexer.CLUSTER => (1, "CLUSTER BY"),
            SparkLexer.DISTRIBUTE => (2, "DISTRIBUTE BY"),
            SparkLexer.SORT => (3, "SORT BY"),
            SparkLexer.WINDOW => (4, "WINDOW"),
            SparkLexer.LIMIT => (5, "LIMIT"),
            _ => (6, "OFFSET"),
        };

    private PipeOperatorSyntax Pipe(SparkParser.PipeOperatorContext context)
    {
        var span = SpanOf(context);
        switch (context.Start.Type)
        {
            case SparkLexer.SELECT:
                var select = Select(context.selectClause(), null, null, span);
                return new PipeSelectSyntax(
                    context.windowClause() is { } windows ? select with { Windows = MapAll(windows.namedWindow(), NamedWindow) } : select,
                    span
                );
            case SparkLexer.EXTEND:
                return new PipeExtendSyntax(MapAll(context.selectItems().selectItem(), SelectItem), span);
            case SparkLexer.SET:
                return new PipeSetSyntax(MapAll(context.assignment(), Assignment), span);
            case SparkLexer.DROP:
                return new PipeDropSyntax(MapAll(context.identifier(), Name), span);
            case SparkLexer.AS:
                return new PipeAliasSyntax(Name(context.identifier(0)), span);
            case SparkLexer.WHERE:
                return new PipeWhereSyntax(Expression(context.whereClause().expression()), span);
            case SparkLexer.PIVOT or SparkLexer.UNPIVOT:
                return new PipePivotSyntax(Pivot(context.pivotClause()), span);
            case SparkLexer.TABLESAMPLE:
                return new PipeSampleSyntax(Sample(context.sample()), span);
            case SparkLexer.AGGREGATE:
                return PipeAggregate(context);
            case SparkLexer.UNION or SparkLexer.INTERSECT or SparkLexer.EXCEPT or SparkLexer.MINUS:
                var set = context.setOperator();
                return new PipeSetOperationSyntax(
                    OperatorOf(set),
                    set.ALL() is not null,
                    set.NAME() is not null,
                    Term(context.queryTerm()),
                    span
                );
            default:
                return context.joinClause() is { } join
                    ? PipeJoin(join)
                    : new PipeOrganizeSyntax(
                        Organize(new PipeInputSyntax(new IR.Diagnostics.TextSpan(span.Start, 0)), context.organizations()),
                        span
                    );
        }
    }

    private PipeJoinSyntax PipeJoin(SparkParser.JoinClauseContext context)
    {
        var join = Join(new ValuesTableSyntax(new ValuesSyntax([], null, SpanOf(context)), SpanOf(context)), context);
        return new PipeJoinSyntax(join.Kind, join.Natural, join.Right, join.Condition, join.Using, SpanOf(context));
    }

    private PipeAggregateSyntax PipeAggregate(SparkParser.PipeOperatorContext context)
    {
        var items = context.selectItems() is { } list ? MapAll(list.selectItem(), SelectItem) : [];
        if (context.pipeGroupBy() is not { } group)
        {
            return new PipeAggregateSyntax(items, [], null, SpanOf(context));
        }
        var trailing =
            group.ROLLUP() is not null ? GroupingForm.Rollup
            : group.CUBE() is not null ? GroupingForm.Cube
            : group.GROUPING() is not null ? GroupingForm.GroupingSets
            : GroupingForm.None;
        var groupItems = new List<SelectItemSyntax>();
        var elements = new List<GroupingElementSyntax>();
        foreach (var item in group.pipeGroupItem())
        {
            var element = item.groupingElement();
            var alias = element.identifier() ?? item.bareAlias()?.identifier();
            if (element.expression() is { } expression)
            {
                var value = Expression(expression);
                groupItems.Add(new SelectItemSyntax(value, alias is null ? [] : [Name(alias)], SpanOf(item)));
                elements.Add(new ExpressionGroupingSyntax(value, value.Span));
            }
            else
            {
                var other = GroupingElement(element);
                if (other is GroupingSetSyntax { Expressions.IsEmpty: true })
                {
                    Misplaced(other.Span, "|> AGGREGATE groups by expressions, not by ()");
                }
                elements.Add(other);
            }
        }
        var groupBy = new GroupBySyntax(false, [.. elements], trailing, SpanOf(group))
        {
            TrailingSets = MapAll(group.groupingElement(), GroupingSet),
        };
        return new PipeAggregateSyntax(items, [.. groupItems], groupBy, SpanOf(context));
    }
}
