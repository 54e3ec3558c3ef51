using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Spark.Building;

internal sealed partial class SyntaxBuilder
{
    private TableClausesSyntax TableClauses(SparkParser.TableClauseContext[] contexts, TextSpan otherwise)
    {
        var span = contexts.Length == 0 ? new TextSpan(otherwise.End, 0) : SpanOf(contexts[0], contexts[^1]);
        var clauses = new TableClausesSyntax(span);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var context in contexts)
        {
            var word = context.Start.Text.ToUpperInvariant();
            if (!seen.Add(word))
            {
                Misplaced(SpanOf(context), $"{word} is there twice", "DUPLICATE_CLAUSES");
            }
            clauses = Add(clauses, context);
        }
        return clauses;
    }

    private TableClausesSyntax Add(TableClausesSyntax clauses, SparkParser.TableClauseContext context)
    {
        if (context.rowFormat() is { } rowFormat)
        {
            return clauses with { RowFormat = RowFormat(rowFormat) };
        }
        if (context.fileFormat() is { } fileFormat)
        {
            return clauses with { StoredAs = FileFormat(fileFormat) };
        }
        return context.Start.Type switch
        {
            SparkLexer.USING => clauses with { Provider = Name(context.multipartName(0)) },
            SparkLexer.PARTITIONED => clauses with { PartitionedBy = MapAll(context.partitionField(), PartitionField) },
            SparkLexer.CLUSTERED => clauses with { Bucketing = Bucketing(context) },
            SparkLexer.CLUSTER => clauses with { ClusterBy = Names(context.multipartName()) },
            SparkLexer.SKEWED => clauses with { Skew = Skew(context) },
            SparkLexer.LOCATION => clauses with { Location = Text(context.stringLiteral()) },
            SparkLexer.COMMENT => clauses with { Comment = TextOf(context.stringLiteral()) },
            SparkLexer.DEFAULT => clauses with { DefaultCollation = Name(context.multipartName(0)) },
            SparkLexer.TBLPROPERTIES => clauses with { Properties = Properties(context.propertyList()) },
            SparkLexer.OPTIONS => clauses with { Options = Properties(context.propertyList()) },
            _ => throw new InternalErrorException("syntax", $"no table clause starts with {context.Start.Text}"),
        };
    }

    private BucketingSyntax Bucketing(SparkParser.TableClauseContext context) =>
        new(Names(context.identifierList()), MapAll(context.sortItem(), SortItem), Count(context.IntegerNumber().Symbol), SpanOf(context));

    private SkewSyntax Skew(SparkParser.TableClauseContext context)
    {
        var values = MapAll(
            context.expression(),
            row =>
            {
                var value = Expression(row);
                return new ValuesRowSyntax(value is RowSyntax many ? many.Items : [value], SpanOf(row));
            }
        );
        return new SkewSyntax(Names(context.identifierList()), values, context.DIRECTORIES() is not null, SpanOf(context));
    }

    private PartitionFieldSyntax PartitionField(SparkParser.PartitionFieldContext context)
    {
        var span = SpanOf(context);
        var names = context.identifier();
        if (context.expression() is { Length: > 0 } arguments)
        {
            return new PartitionTransformSyntax(Name(names[0]), MapAll(arguments, Expression), span);
        }
        if (names.Length > 1)
        {
            var path = new ColumnSyntax(new QualifiedName(MapAll(names, Name), span), span);
            return new PartitionTransformSyntax(new Identifier("identity", false, span), [path], span);
        }
        var column = new ColumnDefinitionSyntax(Name(names[0]), context.dataType() is { } type ? Type(type) : null, span);
        return new PartitionColumnSyntax(Column(column, context.columnOption()), span);
    }

    private FileFormatSyntax FileFormat(SparkParser.FileFormatContext context)
    {
        var texts = context.stringLiteral();
        var span = SpanOf(context);
        if (context.identifier() is { } name)
        {
            return new FileFormatSyntax(Name(name), null, null, null, span);
        }
        return context.INPUTFORMAT() is not null
            ? new FileFormatSyntax(null, TextOf(texts[0]), TextOf(texts[1]), null, span)
            : new FileFormatSyntax(null, null, null, TextOf(texts[0]), span);
    }

    private RowFormatSyntax RowFormat(SparkParser.RowFormatContext context)
    {
        if (context.SERDE() is not null)
        {
            return new RowFormatSyntax(TextOf(context.stringLiteral()), Properties(context.propertyList()), SpanOf(context));
        }
        var format = new RowFormatSyntax(null, [], SpanOf(context));
        foreach (var clause in context.delimitedClause())
        {
            var texts = clause.stringLiteral();
            var text = TextOf(texts[0]);
            format = clause.Start.Type switch
            {
                SparkLexer.FIELDS => format with { FieldsTerminatedBy = text, EscapedBy = texts.Length > 1 ? TextOf(texts[1]) : null },
                SparkLexer.COLLECTION => format with { CollectionItemsTerminatedBy = text },
                SparkLexer.MAP => format with { MapKeysTerminatedBy = text },
                SparkLexer.LINES => format with { LinesTerminatedBy = text },
                _ => format with { NullDefinedAs = text },
            };
        }
        return format;
    }
}
