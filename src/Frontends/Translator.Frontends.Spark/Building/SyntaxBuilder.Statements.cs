using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Spark.Building;

internal sealed partial class SyntaxBuilder
{
    public StatementSyntax Statement(SparkParser.StatementContext context)
    {
        var span = SpanOf(context);
        var tables = context.commonTables();
        if (context.queryBody() is { } query)
        {
            return new QueryStatement(WithTables(tables, Query(query), span), span);
        }
        if (context.insertStatement() is { } insert)
        {
            return new InsertStatement(InsertTarget(insert.insertTarget()), WithTables(tables, Query(insert.query()), span), span);
        }
        if (context.multiInsert() is { } many)
        {
            return MultiInsert(many, tables, span);
        }
        return context.GetChild(0) switch
        {
            SparkParser.CreateStatementContext create => Create(create, span),
            SparkParser.DropStatementContext drop => Drop(drop, span),
            SparkParser.UseStatementContext use => Use(use, span),
            SparkParser.CacheTableContext cache => new CacheTableStatement(
                Name(cache.multipartName()),
                cache.LAZY() is not null,
                Properties(cache.propertyList()),
                cache.query() is { } cached ? Query(cached) : null,
                span
            ),
            SparkParser.UncacheTableContext uncache => new UncacheTableStatement(
                Name(uncache.multipartName()),
                uncache.ifExists() is not null,
                span
            ),
            SparkParser.TruncateTableContext truncate => new TruncateTableStatement(
                Name(truncate.multipartName()),
                Partition(truncate.partitionSpec()),
                span
            ),
            SparkParser.DeclareVariableContext declare => new DeclareVariableStatement(
                declare.REPLACE() is not null,
                Names(declare.multipartName()),
                declare.dataType() is { } type ? Type(type) : null,
                declare.expression() is { } initial ? Expression(initial) : null,
                span
            ),
            SparkParser.SetVariableContext set => SetVariable(set, span),
            _ => Change(context, span),
        };
    }

    /// <summary>DELETE, UPDATE and MERGE, which may have a WITH clause that nothing of ours can run with.</summary>
    private StatementSyntax Change(SparkParser.StatementContext context, TextSpan span)
    {
        if (context.commonTables() is not null)
        {
            return new CommandStatement(
                "WITH … " + context.GetChild(1).GetChild(0).GetText().ToUpperInvariant(),
                source.GetText(span),
                span
            );
        }
        if (context.deleteStatement() is { } delete)
        {
            return new DeleteStatement(Name(delete.multipartName()), Alias(delete.tableAlias()), Where(delete.whereClause()), span);
        }
        if (context.updateStatement() is { } update)
        {
            return new UpdateStatement(
                Name(update.multipartName()),
                Alias(update.tableAlias()),
                MapAll(update.assignment(), Assignment),
                Where(update.whereClause()),
                span
            );
        }
        return Merge(context.mergeStatement(), span);
    }

    private ExpressionSyntax? Where(SparkParser.WhereClauseContext? context) => context is null ? null : Expression(context.expression());

    private MergeStatement Merge(SparkParser.MergeStatementContext context, TextSpan span) =>
        new(
            Name(context.multipartName()),
            Alias(context.tableAlias()),
            Primary(context.tablePrimary(), null),
            Expression(context.expression()),
            MapAll(context.mergeClause(), MergeClause),
            span
        )
        {
            WithSchemaEvolution = context.EVOLUTION() is not null,
        };

    private MergeClauseSyntax MergeClause(SparkParser.MergeClauseContext context)
    {
        var match =
            context.NOT() is null ? MergeMatch.Matched
            : context.SOURCE() is not null ? MergeMatch.NotMatchedBySource
            : MergeMatch.NotMatchedByTarget;
        var action = context.mergeAction();
        var condition = context.expression() is { } expression ? Expression(expression) : null;
        var span = SpanOf(context);
        if (action.DELETE() is not null)
        {
            return new MergeClauseSyntax(match, condition, MergeAction.Delete, [], span);
        }
        if (action.UPDATE() is not null)
        {
            return new MergeClauseSyntax(match, condition, MergeAction.Update, MapAll(action.assignment(), Assignment), span);
        }
        var columns = action.multipartName();
        var values = action.mergeValue();
        if (columns.Length == 0 && values.Length > 0)
        {
            var all = MapAll(
                values,
                value => new AssignmentSyntax(
                    new QualifiedName([], SpanOf(value)),
                    value.expression() is { } given ? Expression(given) : null,
                    SpanOf(value)
                )
            );
            return new MergeClauseSyntax(match, condition, MergeAction.Insert, all, span);
        }
        if (columns.Length != values.Length)
        {
            Misplaced(SpanOf(action), $"INSERT names {columns.Length} columns and gives {values.Length} values");
        }
        var assignments = columns.Zip(
            values,
            (column, value) =>
                new AssignmentSyntax(
                    Name(column),
                    value.expression() is { } given ? Expression(given) : null,
                    SpanOf(column).Cover(SpanOf(value))
                )
        );
        return new MergeClauseSyntax(match, condition, MergeAction.Insert, [.. assignments], span);
    }

    private AssignmentSyntax Assignment(SparkParser.AssignmentContext context) =>
        new(Name(context.multipartName()), context.expression() is { } value ? Expression(value) : null, SpanOf(context));

    private SetVariableStatement SetVariable(SparkParser.SetVariableContext context, TextSpan span)
    {
        if (context.query() is { } query)
        {
            var names = MapAll(context.multipartName(), name => new AssignmentSyntax(Name(name), null, SpanOf(name)));
            return new SetVariableStatement(names, Query(query), span);
        }
        return new SetVariableStatement(MapAll(context.assignment(), Assignment), null, span);
    }

    private UseStatement Use(SparkParser.UseStatementContext context, TextSpan span)
    {
        var name = context.multipartName() is { } written
            ? Name(written)
            : new QualifiedName(
                [new Identifier(TextOf(context.stringLiteral()), true, SpanOf(context.stringLiteral()))],
                SpanOf(context.stringLiteral())
            );
        return new UseStatement(context.CATALOG() is not null, name, span);
    }

    private DropStatement Drop(SparkParser.DropStatementContext context, TextSpan span)
    {
        var kind =
            context.TABLE() is not null ? DropKind.Table
            : context.VIEW() is not null ? DropKind.View
            : context.FUNCTION() is not null ? DropKind.Function
            : context.VARIABLE() is not null || context.VAR() is not null ? DropKind.Variable
            : DropKind.Database;
        return new DropStatement(kind, Name(context.multipartName()), context.ifExists() is not null, span)
        {
            Temporary = context.TEMPORARY() is not null || context.TEMP() is not null,
            Cascade = context.CASCADE() is not null,
            Purge = context.PURGE() is not null,
        };
    }

    /// <summary>The values of a PARTITION clause; none where there is no clause.</summary>
    public EquatableArray<PartitionValueSyntax> Partition(SparkParser.PartitionSpecContext? context) =>
        context is null
            ? []
            : MapAll(
                context.partitionValue(),
                value => new PartitionValueSyntax(Name(value.identifier()), value.value() is { } given ? Value(given) : null, SpanOf(value))
            );

    private EquatableArray<PropertySyntax> Properties(SparkParser.PropertyListContext? context) =>
        context is null ? [] : MapAll(context.property(), Property);

    private PropertySyntax Property(SparkParser.PropertyContext context)
    {
        var key = context.stringLiteral() is { } text
            ? TextOf(text)
            : string.Join('.', context.propertyWord().Select(part => NameOf(part.Start).Value));
        return new PropertySyntax(key, context.expression() is { } value ? Expression(value) : null, SpanOf(context));
    }
}
