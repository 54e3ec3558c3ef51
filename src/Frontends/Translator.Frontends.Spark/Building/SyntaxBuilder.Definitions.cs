using System.Globalization;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Spark.Building;

internal sealed partial class SyntaxBuilder
{
    private StatementSyntax Create(SparkParser.CreateStatementContext context, TextSpan span)
    {
        if (context.createView() is { } view)
        {
            return CreateView(context, view, span);
        }
        if (context.createTable() is { } table)
        {
            return CreateTable(context, table, span);
        }
        return context.createFunction() is { } function
            ? CreateFunction(context, function, span)
            : CreateDatabase(context.createDatabase(), span);
    }

    private static bool IsTemporary(SparkParser.CreateStatementContext context) =>
        context.TEMP() is not [] || context.TEMPORARY() is not [];

    private StatementSyntax CreateView(SparkParser.CreateStatementContext create, SparkParser.CreateViewContext context, TextSpan span)
    {
        var lifetime =
            create.GLOBAL() is not [] ? ViewLifetime.GlobalTemporary
            : IsTemporary(create) ? ViewLifetime.Temporary
            : ViewLifetime.Permanent;
        var names = context.multipartName();
        var replace = create.REPLACE() is not null;
        if (context.USING() is not null)
        {
            var columns = MapAll(
                context.viewColumn(),
                column => new ColumnDefinitionSyntax(
                    Name(column.identifier()),
                    column.dataType() is { } type ? Type(type) : null,
                    SpanOf(column)
                )
                {
                    Comment = column.stringLiteral() is { } comment ? TextOf(comment) : null,
                }
            );
            return new CreateViewUsingStatement(
                Name(names[0]),
                lifetime,
                replace,
                columns,
                Name(names[1]),
                Properties(context.propertyList()),
                span
            );
        }
        var clauses = context.viewClause();
        return new CreateViewStatement(
            Name(names[0]),
            lifetime,
            replace,
            context.ifNotExists() is not null,
            MapAll(context.viewColumn(), ViewColumn),
            Query(context.query()),
            span
        )
        {
            Comment = clauses.FirstOrDefault(static clause => clause.COMMENT() is not null) is { } comment
                ? TextOf(comment.stringLiteral())
                : null,
            Properties = [.. clauses.SelectMany(clause => Properties(clause.propertyList()))],
            SchemaMode = clauses.FirstOrDefault(static clause => clause.SCHEMA() is not null) is { } schema
                ? SchemaMode(schema)
                : ViewSchemaMode.Compensation,
            DefaultCollation = clauses.FirstOrDefault(static clause => clause.COLLATION() is not null) is { } collation
                ? Name(collation.multipartName())
                : null,
        };
    }

    private static ViewSchemaMode SchemaMode(SparkParser.ViewClauseContext clause) =>
        clause.BINDING() is not null ? ViewSchemaMode.Binding
        : clause.TYPE() is not null ? ViewSchemaMode.TypeEvolution
        : clause.EVOLUTION() is not null ? ViewSchemaMode.Evolution
        : ViewSchemaMode.Compensation;

    private ViewColumnSyntax ViewColumn(SparkParser.ViewColumnContext context)
    {
        if (context.dataType() is { } type)
        {
            Misplaced(SpanOf(type), "a column of a view has no type of its own");
        }
        return new ViewColumnSyntax(
            Name(context.identifier()),
            context.stringLiteral() is { } comment ? TextOf(comment) : null,
            SpanOf(context)
        );
    }

    private StatementSyntax CreateTable(SparkParser.CreateStatementContext create, SparkParser.CreateTableContext context, TextSpan span)
    {
        var names = context.multipartName();
        var clauses = TableClauses(context.tableClause(), SpanOf(context));
        var external = create.EXTERNAL() is not [];
        if (context.LIKE() is not null)
        {
            return new CreateTableLikeStatement(Name(names[0]), context.ifNotExists() is not null, Name(names[1]), clauses, span)
            {
                External = external,
                Temporary = IsTemporary(create),
            };
        }
        var mode =
            create.CREATE() is null ? CreateMode.Replace
            : create.REPLACE() is not null ? CreateMode.CreateOrReplace
            : context.ifNotExists() is not null ? CreateMode.CreateIfNotExists
            : CreateMode.Create;
        var elements = context.tableElement();
        return new CreateTableStatement(
            Name(names[0]),
            mode,
            [.. elements.Select(static element => element.columnDefinition()).Where(static c => c is not null).Select(Column)],
            clauses,
            context.query() is { } query ? Query(query) : null,
            span
        )
        {
            External = external,
            Temporary = IsTemporary(create),
            Constraints =
            [
                .. elements.Select(static element => element.tableConstraint()).Where(static c => c is not null).Select(Constraint),
            ],
        };
    }

    private CreateDatabaseStatement CreateDatabase(SparkParser.CreateDatabaseContext context, TextSpan span)
    {
        var clauses = context.databaseClause();
        return new CreateDatabaseStatement(
            Name(context.multipartName()),
            context.ifNotExists() is not null,
            clauses.FirstOrDefault(static clause => clause.COMMENT() is not null) is { } comment ? TextOf(comment.stringLiteral()) : null,
            clauses.FirstOrDefault(static clause => clause.LOCATION() is not null) is { } location
                ? TextOf(location.stringLiteral())
                : null,
            [.. clauses.SelectMany(clause => Properties(clause.propertyList()))],
            span
        );
    }

    private StatementSyntax CreateFunction(
        SparkParser.CreateStatementContext create,
        SparkParser.CreateFunctionContext context,
        TextSpan span
    )
    {
        var name = Name(context.multipartName());
        var replace = create.REPLACE() is not null;
        var ifNotExists = context.ifNotExists() is not null;
        if (context.stringLiteral() is { } className)
        {
            var resources = MapAll(context.functionResource(), Resource);
            return new CreateFunctionStatement(name, IsTemporary(create), replace, ifNotExists, Text(className), resources, span);
        }
        var parameters = context.columnParameter();
        var returns = context.RETURNS()?.Symbol.StartIndex ?? int.MaxValue;
        var own = parameters.Where(parameter => parameter.Start.StartIndex < returns).ToArray();
        return new CreateSqlFunctionStatement(name, IsTemporary(create), replace, ifNotExists, MapAll(own, Parameter), span)
        {
            ReturnType = context.dataType() is { } type ? Type(type) : null,
            ReturnsTable = context.TABLE() is not null,
            ReturnColumns = MapAll(parameters[own.Length..], Parameter),
            Characteristics = [.. context.functionCharacteristic().Select(c => source.GetText(SpanOf(c)))],
            Body = context.expression() is { } body ? Expression(body) : null,
            Query = context.query() is { } query ? Query(query) : null,
        };
    }

    private ResourceSyntax Resource(SparkParser.FunctionResourceContext context)
    {
        var word = context.identifier().GetText().ToUpperInvariant();
        var kind = word switch
        {
            "JAR" => ResourceKind.Jar,
            "ARCHIVE" => ResourceKind.Archive,
            _ => ResourceKind.File,
        };
        if (word is not ("JAR" or "ARCHIVE" or "FILE"))
        {
            Misplaced(SpanOf(context.identifier()), "a resource is a JAR, a FILE or an ARCHIVE");
        }
        return new ResourceSyntax(kind, Text(context.stringLiteral()), SpanOf(context));
    }

    private ColumnDefinitionSyntax Parameter(SparkParser.ColumnParameterContext context)
    {
        var defaults = context.expression();
        var comments = context.stringLiteral();
        return new ColumnDefinitionSyntax(Name(context.identifier()), Type(context.dataType()), SpanOf(context))
        {
            NotNull = context.NOT() is not [],
            Default = defaults is [var value, ..] ? Expression(value) : null,
            Comment = comments is [var comment, ..] ? TextOf(comment) : null,
        };
    }

    /// <summary>A column of a table, as CREATE TABLE declares it.</summary>
    public ColumnDefinitionSyntax Column(SparkParser.ColumnDefinitionContext context) =>
        Column(new ColumnDefinitionSyntax(Name(context.identifier()), Type(context.dataType()), SpanOf(context)), context.columnOption());

    private ColumnDefinitionSyntax Column(ColumnDefinitionSyntax column, SparkParser.ColumnOptionContext[] options)
    {
        foreach (var option in options)
        {
            column = option switch
            {
                { } when option.columnConstraint() is { } constraint && constraint.NOT() is not null => column with { NotNull = true },
                { } when option.columnConstraint()?.DEFAULT() is not null => column with
                {
                    Default = Expression(option.columnConstraint().expression()),
                },
                { } when option.columnConstraint() is { } constraint => column with
                {
                    Constraints = [.. column.Constraints, Constraint(option, constraint)],
                },
                { } when option.IDENTITY() is not null => column with { Identity = Identity(option) },
                { } when option.GENERATED() is not null => column with { Generated = Expression(option.expression()) },
                { } when option.DEFAULT() is not null => column with { Default = Expression(option.expression()) },
                { } when option.COMMENT() is not null => column with { Comment = TextOf(option.stringLiteral()) },
                { } when option.NOT() is not null => column with { NotNull = true },
                _ => column,
            };
        }
        return column;
    }

    private IdentitySyntax Identity(SparkParser.ColumnOptionContext context)
    {
        var options = context.identityOption();
        var start = options.FirstOrDefault(static option => option.START() is not null);
        var increment = options.FirstOrDefault(static option => option.INCREMENT() is not null);
        return new IdentitySyntax(
            context.ALWAYS() is not null,
            start is null ? null : Value(start.value()),
            increment is null ? null : Value(increment.value()),
            SpanOf(context)
        );
    }

    private TableConstraintSyntax Constraint(SparkParser.ColumnOptionContext option, SparkParser.ColumnConstraintContext context)
    {
        var kind =
            context.PRIMARY() is not null ? ConstraintKind.PrimaryKey
            : context.UNIQUE() is not null ? ConstraintKind.Unique
            : context.CHECK() is not null ? ConstraintKind.Check
            : ConstraintKind.ForeignKey;
        return new TableConstraintSyntax(kind, option.identifier() is { } name ? Name(name) : null, [], SpanOf(option))
        {
            Check = context.expression() is { } check ? Expression(check) : null,
            References = context.multipartName() is { } table ? Name(table) : null,
            ReferencedColumns = Names(context.identifierList()),
            Characteristics = [.. option.constraintCharacteristic().Select(c => source.GetText(SpanOf(c)).ToUpperInvariant())],
        };
    }

    private TableConstraintSyntax Constraint(SparkParser.TableConstraintContext context)
    {
        var kind =
            context.PRIMARY() is not null ? ConstraintKind.PrimaryKey
            : context.UNIQUE() is not null ? ConstraintKind.Unique
            : context.FOREIGN() is not null ? ConstraintKind.ForeignKey
            : ConstraintKind.Check;
        var lists = context.identifierList();
        return new TableConstraintSyntax(
            kind,
            context.identifier() is { } name ? Name(name) : null,
            Names(lists.Length > 0 ? lists[0] : null),
            SpanOf(context)
        )
        {
            Check = context.expression() is { } check ? Expression(check) : null,
            References = context.multipartName() is { } table ? Name(table) : null,
            ReferencedColumns = Names(lists.Length > 1 ? lists[1] : null),
            Characteristics = [.. context.constraintCharacteristic().Select(c => source.GetText(SpanOf(c)).ToUpperInvariant())],
        };
    }

    private int Count(Antlr4.Runtime.IToken number)
    {
        if (!int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            diagnostics.Report(SyntaxErrors.NumberOutOfRange, new Location(source, SpanOf(number)), number.Text, "int");
        }
        return count;
    }
}
