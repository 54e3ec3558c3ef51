using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Spark.Building;

internal sealed partial class SyntaxBuilder
{
    private QuerySyntax Query(SparkParser.QueryContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return WithTables(context.commonTables(), Query(context.queryBody()), SpanOf(context));
    }

    private QuerySyntax WithTables(SparkParser.CommonTablesContext? tables, QuerySyntax body, TextSpan span) =>
        tables is null ? body : new WithQuerySyntax(tables.RECURSIVE() is not null, MapAll(tables.commonTable(), CommonTable), body, span);

    private CommonTableSyntax CommonTable(SparkParser.CommonTableContext context) =>
        new(
            Name(context.identifier()),
            Names(context.identifierList()),
            Query(context.query()),
            context.value() is { } level ? Value(level) : null,
            SpanOf(context)
        );

    private QuerySyntax Query(SparkParser.QueryBodyContext context)
    {
        var query = SetOperations(context);
        if (context.organizations() is { } organizations)
        {
            query = Organize(query, organizations);
        }
        foreach (var pipe in context.pipeOperator())
        {
            var span = query.Span.Cover(SpanOf(pipe));
            query = new PipeQuerySyntax(query, Pipe(pipe), span);
        }
        return query;
    }

    /// <summary>INTERSECT binds tighter than UNION and EXCEPT, but not in Hive 4; all lean to the left.</summary>
    private QuerySyntax SetOperations(SparkParser.QueryBodyContext context)
    {
        var terms = context.queryTerm();
        if (terms.Length == 1)
        {
            return Term(terms[0]);
        }
        var operators = context.setOperator();
        QuerySyntax? left = null;
        SparkParser.SetOperatorContext? waiting = null;
        var right = Term(terms[0]);
        for (var i = 0; i < operators.Length; i++)
        {
            var next = Term(terms[i + 1]);
            if (operators[i].INTERSECT() is not null && !IsHive)
            {
                right = SetOperation(operators[i], right, next);
                continue;
            }
            left = waiting is null || left is null ? right : SetOperation(waiting, left, right);
            waiting = operators[i];
            right = next;
        }
        return waiting is null || left is null ? right : SetOperation(waiting, left, right);
    }

    private static SetOperationSyntax SetOperation(SparkParser.SetOperatorContext context, QuerySyntax left, QuerySyntax right) =>
        new(OperatorOf(context), context.ALL() is not null, context.NAME() is not null, left, right, left.Span.Cover(right.Span));

    private static SetOperator OperatorOf(SparkParser.SetOperatorContext context) =>
        context.UNION() is not null ? SetOperator.Union
        : context.INTERSECT() is not null ? SetOperator.Intersect
        : SetOperator.Except;

    private QuerySyntax Term(SparkParser.QueryTermContext context) =>
        context switch
        {
            SparkParser.SelectTermContext select => Select(
                select.selectClause(),
                FromOf(select.fromClause()),
                select.selectTail(),
                SpanOf(select)
            ),
            SparkParser.FromFirstTermContext tables => FromFirst(tables),
            SparkParser.ValuesTermContext values => Values(values.valuesClause()),
            SparkParser.TableTermContext table => TableQuery(table.multipartName()),
            SparkParser.ParenthesizedTermContext inner => Query(inner.query()),
            _ => throw new InternalErrorException("syntax", $"no query is called {context.GetType().Name}"),
        };

    private FromClauseSyntax? FromOf(SparkParser.FromClauseContext? context) =>
        context is null ? null : From(context.relation(), SpanOf(context));

    private TableQuerySyntax TableQuery(SparkParser.MultipartNameContext name) => new(Name(name), SpanOf(name));

    /// <summary><c>FROM t SELECT a SELECT b</c> is the union of its selects, all over the same tables; without one it is every column.</summary>
    private QuerySyntax FromFirst(SparkParser.FromFirstTermContext context)
    {
        var from = From(context.relation(), SpanOf(context.Start).Cover(SpanOf(context.relation()[^1])));
        QuerySyntax? query = null;
        foreach (var select in context.fromFirstSelect())
        {
            var next = FromFirstSelect(select, from);
            query = query is null ? next : new SetOperationSyntax(SetOperator.Union, true, false, query, next, query.Span.Cover(next.Span));
        }
        return query ?? new SelectSyntax(SetQuantifier.None, [StarItem(from.Span)], from, from.Span);
    }

    private static SelectItemSyntax StarItem(TextSpan span) =>
        new(new StarSyntax(null, [], [], new TextSpan(span.Start, 0)), [], new TextSpan(span.Start, 0));

    private SelectSyntax FromFirstSelect(SparkParser.FromFirstSelectContext context, FromClauseSyntax shared)
    {
        var views = MapAll(context.lateralView(), LateralView);
        var clause = views.IsEmpty ? shared : shared with { LateralViews = [.. shared.LateralViews, .. views] };
        return Select(context.selectClause(), clause, context.selectTail(), SpanOf(context));
    }

    private SelectSyntax Select(
        SparkParser.SelectClauseContext clause,
        FromClauseSyntax? from,
        SparkParser.SelectTailContext? tail,
        TextSpan span
    )
    {
        var select = new SelectSyntax(Quantifier(clause.setQuantifier()), MapAll(clause.selectItems().selectItem(), SelectItem), from, span)
        {
            Hints = [.. clause.hint().SelectMany(hint => MapAll(hint.hintItem(), Hint))],
            Transform = clause.transformTail() is { } transform ? Transform(transform) : null,
        };
        if (tail is null || tail.ChildCount == 0)
        {
            return select;
        }
        return select with
        {
            Where = tail.whereClause() is { } where ? Expression(where.expression()) : null,
            GroupBy = tail.groupBy() is { } group ? GroupBy(group) : null,
            Having = tail.havingClause() is { } having ? Expression(having.expression()) : null,
            Qualify = tail.qualifyClause() is { } qualify ? Expression(qualify.expression()) : null,
            Windows = tail.windowClause() is { } windows ? MapAll(windows.namedWindow(), NamedWindow) : [],
        };
    }

    private SelectItemSyntax SelectItem(SparkParser.SelectItemContext context)
    {
        var expression = Expression(context.expression());
        if (context.ChildCount == 1)
        {
            return new SelectItemSyntax(expression, [], expression.Span);
        }
        var span = SpanOf(context);
        if (context.identifierList() is { } list)
        {
            return new SelectItemSyntax(expression, Names(list), span) { AliasList = true };
        }
        var alias = context.identifier() ?? context.bareAlias().identifier();
        return new SelectItemSyntax(expression, [Name(alias)], span);
    }

    private HintSyntax Hint(SparkParser.HintItemContext context) =>
        new(Name(context.identifier()), MapAll(context.expression(), Expression), SpanOf(context));

    private TransformSyntax Transform(SparkParser.TransformTailContext context)
    {
        var formats = context.rowFormat();
        var inputFirst = formats.Length > 0 && formats[0].Start.StartIndex < context.USING().Symbol.StartIndex;
        var input = inputFirst ? formats[0] : null;
        var output = formats.Length > (inputFirst ? 1 : 0) ? formats[^1] : null;
        var columns = context.transformColumns() is { } list
            ? MapAll(
                list.transformColumn(),
                column => new ColumnDefinitionSyntax(
                    Name(column.identifier()),
                    column.dataType() is { } type ? Type(type) : null,
                    SpanOf(column)
                )
            )
            : [];
        return new TransformSyntax(
            TextOf(context.stringLiteral()),
            columns,
            input is null ? null : RowFormat(input),
            output is null ? null : RowFormat(output),
            SpanOf(context)
        );
    }

    private GroupBySyntax GroupBy(SparkParser.GroupByContext context)
    {
        var trailingSets = context.GROUPING() is not null;
        var trailing =
            context.ROLLUP() is not null ? GroupingForm.Rollup
            : context.CUBE() is not null ? GroupingForm.Cube
            : trailingSets ? GroupingForm.GroupingSets
            : GroupingForm.None;
        return SplitSets(context.groupingElement(), context.GROUPING()?.Symbol, context.ALL() is not null, trailing, SpanOf(context));
    }

    private GroupBySyntax SplitSets(
        SparkParser.GroupingElementContext[] elements,
        IToken? grouping,
        bool all,
        GroupingForm trailing,
        TextSpan span
    )
    {
        var plain = elements.Where(element => grouping is null || element.Start.StartIndex < grouping.StartIndex).ToArray();
        var sets = elements[plain.Length..];
        return new GroupBySyntax(all, MapAll(plain, GroupingElement), trailing, span) { TrailingSets = MapAll(sets, GroupingSet) };
    }

    private GroupingElementSyntax GroupingElement(SparkParser.GroupingElementContext context)
    {
        var span = SpanOf(context);
        if (context.expression() is { } expression)
        {
            if (context.identifier() is { } alias)
            {
                Misplaced(SpanOf(alias), "a grouping expression has no alias");
            }
            return new ExpressionGroupingSyntax(Expression(expression), span);
        }
        var form =
            context.ROLLUP() is not null ? GroupingForm.Rollup
            : context.CUBE() is not null ? GroupingForm.Cube
            : context.GROUPING() is not null ? GroupingForm.GroupingSets
            : GroupingForm.None;
        return form == GroupingForm.None
            ? new GroupingSetSyntax([], span)
            : new GroupingSetsSyntax(form, MapAll(context.groupingElement(), GroupingSet), span);
    }

    /// <summary>Inside ROLLUP, CUBE and GROUPING SETS a row in parentheses is a set.</summary>
    private GroupingElementSyntax GroupingSet(SparkParser.GroupingElementContext context) =>
        GroupingElement(context) is ExpressionGroupingSyntax { Expression: RowSyntax row }
            ? new GroupingSetSyntax(row.Items, row.Span)
            : GroupingElement(context);

    private NamedWindowSyntax NamedWindow(SparkParser.NamedWindowContext context) =>
        new(Name(context.identifier()), Window(context.windowReference()), SpanOf(context));

    private SortItemSyntax SortItem(SparkParser.SortItemContext context) =>
        new(Expression(context.expression()), DirectionOf(context.sortOrder()), NullsOf(context.sortOrder()), SpanOf(context));

    private static SortDirection DirectionOf(SparkParser.SortOrderContext context) =>
        context.ASC() is not null ? SortDirection.Ascending
        : context.DESC() is not null ? SortDirection.Descending
        : SortDirection.Unspecified;

    private static NullOrder NullsOf(SparkParser.SortOrderContext context) =>
        context.FIRST() is not null ? NullOrder.First
        : context.LAST() is not null ? NullOrder.Last
        : NullOrder.Unspecified;

    private ValuesSyntax Values(SparkParser.ValuesClauseContext context)
    {
        var rows = MapAll(
            context.expression(),
            row =>
            {
                var value = Expression(row);
                return new ValuesRowSyntax(value is RowSyntax many ? many.Items : [value], SpanOf(row));
            }
        );
        return new ValuesSyntax(rows, context.tableAlias() is { } alias ? Alias(alias) : null, SpanOf(context));
    }
}
