using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Spark.Building;

internal sealed partial class SyntaxBuilder
{
    private InsertTargetSyntax InsertTarget(SparkParser.InsertTargetContext context) =>
        context switch
        {
            SparkParser.DirectoryTargetContext directory => Directory(directory),
            SparkParser.TableTargetContext table => TableTarget(table),
            _ => throw new InternalErrorException("syntax", $"no target is called {context.GetType().Name}"),
        };

    private InsertTableSyntax TableTarget(SparkParser.TableTargetContext context)
    {
        var names = context.multipartName();
        var partitions = context.partitionSpec();
        if (partitions.Length > 1)
        {
            Misplaced(SpanOf(partitions[1]), "PARTITION is there twice");
        }
        return new InsertTableSyntax(
            Name(names[0]),
            context.OVERWRITE() is not null,
            Partition(partitions.Length > 0 ? partitions[0] : null),
            Names(names[1..]),
            SpanOf(context)
        )
        {
            IfNotExists = context.ifNotExists() is not null,
            ByName = context.NAME() is not null,
            ReplaceWhere = context.expression() is { } condition ? Expression(condition) : null,
            ReplaceUsing = Names(context.identifierList()),
            Options = Properties(context.propertyList()),
        };
    }

    private InsertDirectorySyntax Directory(SparkParser.DirectoryTargetContext context)
    {
        QualifiedName? provider = null;
        EquatableArray<PropertySyntax> options = [];
        RowFormatSyntax? rowFormat = null;
        FileFormatSyntax? storedAs = null;
        foreach (var clause in context.directoryClause())
        {
            if (clause.USING() is not null)
            {
                provider = Name(clause.multipartName());
            }
            else if (clause.OPTIONS() is not null)
            {
                options = Properties(clause.propertyList());
            }
            else if (clause.rowFormat() is { } format)
            {
                rowFormat = RowFormat(format);
            }
            else
            {
                storedAs = FileFormat(clause.fileFormat());
            }
        }
        return new InsertDirectorySyntax(
            context.stringLiteral() is { } path ? Text(path) : null,
            context.LOCAL() is not null,
            provider,
            options,
            rowFormat,
            storedAs,
            SpanOf(context)
        );
    }

    private StatementSyntax MultiInsert(SparkParser.MultiInsertContext context, SparkParser.CommonTablesContext? tables, TextSpan span)
    {
        var relations = context.relation();
        var from = From(relations, SpanOf(context.Start).Cover(SpanOf(relations[^1])));
        var branches = context.insertBranch();
        if (branches is [var only])
        {
            return new InsertStatement(InsertTarget(only.insertTarget()), WithTables(tables, BranchQuery(only, from), span), span);
        }
        // Every branch reads the shared FROM; what stands in a branch's own From is its LATERAL VIEWs only.
        var own = new FromClauseSyntax([], [], [], new TextSpan(span.Start, 0));
        return new MultiInsertStatement(
            tables is null ? [] : MapAll(tables.commonTable(), CommonTable),
            from,
            MapAll(
                branches,
                branch => new InsertBranchSyntax(InsertTarget(branch.insertTarget()), BranchQuery(branch, own), SpanOf(branch))
            ),
            span
        );
    }

    private QuerySyntax BranchQuery(SparkParser.InsertBranchContext context, FromClauseSyntax from)
    {
        var select = FromFirstSelect(context.fromFirstSelect(), from);
        var ordered = context.organizations() is { } organizations ? (QuerySyntax)Organize(select, organizations) : select;
        return WithTables(context.commonTables(), ordered, SpanOf(context));
    }
}
