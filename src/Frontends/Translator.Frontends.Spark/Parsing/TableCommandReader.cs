using Antlr4.Runtime;
using Translator.Frontends.Spark.Building;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>
/// Reads ALTER TABLE and LOAD DATA: the table's name, the partitions and the columns by the grammar, the rest by its words. What is not understood of an
/// ALTER TABLE is a change of another kind, not a mistake.
/// </summary>
internal sealed class TableCommandReader(StatementReader reader, StatementTokens statement)
{
    private readonly List<CommonToken> tokens = statement.Tokens;
    private int at;

    public StatementSyntax? ReadAlter()
    {
        at = 2;
        if (IsWord("IF") && statement.IsWord(at + 1, "EXISTS"))
        {
            at += 2;
        }
        if (ReadName() is not { } name)
        {
            return null;
        }
        while (IsWord("PARTITION"))
        {
            SkipPartition();
        }
        return ReadAction(new AlterTableStatement(name, AlterTableAction.Other, [], [], statement.Span));
    }

    public StatementSyntax? ReadLoad()
    {
        at = 2;
        while (at < tokens.Count && !(IsWord("INTO") && statement.IsWord(at + 1, "TABLE")))
        {
            at++;
        }
        at += 2;
        if (at >= tokens.Count || ReadName() is not { } name)
        {
            return null;
        }
        return new LoadDataStatement(name, IsWord("PARTITION") ? ReadPartition() ?? [] : [], statement.Span);
    }

    private AlterTableStatement ReadAction(AlterTableStatement alter)
    {
        switch (statement.WordAt(at).ToUpperInvariant(), statement.WordAt(at + 1).ToUpperInvariant())
        {
            case ("ADD", "COLUMNS" or "COLUMN"):
                return ReadColumns(alter, AlterTableAction.AddColumns);
            case ("REPLACE", "COLUMNS"):
                return ReadColumns(alter, AlterTableAction.ReplaceColumns);
            case ("CHANGE", _):
                return ReadChange(alter);
            case ("RENAME", "TO") when statement.IsWord(at + 2, "PARTITION"):
                return alter;
            case ("RENAME", "TO"):
                at += 2;
                return ReadName() is { } name ? alter with { Action = AlterTableAction.RenameTable, NewName = name } : alter;
            case ("ADD", "IF" or "PARTITION"):
                return ReadPartitions(alter with { Action = AlterTableAction.AddPartitions });
            case ("DROP", "IF" or "PARTITION"):
                return ReadPartitions(alter with { Action = AlterTableAction.DropPartitions });
            case ("RENAME", "COLUMN"):
                return ReadRename(alter);
            case ("DROP", "COLUMN" or "COLUMNS"):
                return ReadDropped(alter);
            case ("ALTER", "COLUMN"):
                return ReadAlterColumn(alter);
            case ("ALTER" or "RENAME" or "DROP", "COLUMN" or "COLUMNS"):
                return alter with { Action = AlterTableAction.OtherColumns };
            default:
                return alter;
        }
    }

    private AlterTableStatement ReadColumns(AlterTableStatement alter, AlterTableAction action)
    {
        at += 2;
        var end = tokens.Count;
        if (IsType(SparkLexer.LeftParen))
        {
            end = Close(at);
            at++;
        }
        var columns = new List<ColumnDefinitionSyntax>();
        foreach (var column in Split(at, end))
        {
            if (ReadColumn(column) is not { } read)
            {
                return alter with { Action = AlterTableAction.OtherColumns };
            }
            columns.Add(read);
        }
        return alter with { Action = action, Columns = [.. columns] };
    }

    private AlterTableStatement ReadChange(AlterTableStatement alter)
    {
        at += statement.IsWord(at + 1, "COLUMN") ? 2 : 1;
        var end = tokens.FindIndex(at, static t => t.Text.ToUpperInvariant() is "FIRST" or "AFTER" or "CASCADE" or "RESTRICT");
        end = end < 0 ? tokens.Count : end;
        if (at + 1 >= end || reader.TryRead(Slice(at, at + 1), static (p, b) => b.Name(p.multipartName())) is not { } old)
        {
            return alter with { Action = AlterTableAction.OtherColumns };
        }
        return ReadColumn(Slice(at + 1, end)) is { } column
            ? alter with
            {
                Action = AlterTableAction.ChangeColumn,
                OldColumn = old.Last,
                Columns = [column],
            }
            : alter with
            {
                Action = AlterTableAction.OtherColumns,
            };
    }

    private AlterTableStatement ReadRename(AlterTableStatement alter)
    {
        var other = alter with { Action = AlterTableAction.OtherColumns };
        at += 2;
        if (ReadName() is not { Parts.Count: 1 } old || !IsWord("TO"))
        {
            return other;
        }
        at++;
        return at < tokens.Count && ReadName() is { Parts.Count: 1 } name
            ? alter with
            {
                Action = AlterTableAction.RenameColumn,
                OldColumn = old.Last,
                NewName = name,
            }
            : other;
    }

    private AlterTableStatement ReadDropped(AlterTableStatement alter)
    {
        at += 2;
        at += IsWord("IF") ? 2 : 0;
        var end = tokens.Count;
        if (IsType(SparkLexer.LeftParen))
        {
            end = Close(at);
            at++;
        }
        var names = Split(at, end).ConvertAll(part => reader.TryRead(part, static (p, b) => b.Name(p.multipartName())));
        return names.Exists(static n => n is not { Parts.Count: 1 })
            ? alter with
            {
                Action = AlterTableAction.OtherColumns,
            }
            : alter with
            {
                Action = AlterTableAction.DropColumns,
                Dropped = [.. names.Select(static n => n!.Last)],
            };
    }

    /// <summary><c>ALTER COLUMN a TYPE t</c> changes a type; a comment, a place or a default changes nothing that a query sees.</summary>
    private AlterTableStatement ReadAlterColumn(AlterTableStatement alter)
    {
        at += 2;
        var start = at;
        if (ReadName() is not { Parts.Count: 1 } name || !IsWord("TYPE"))
        {
            return statement.WordAt(at).ToUpperInvariant() is "COMMENT" or "FIRST" or "AFTER" or "SET" or "DROP"
                ? alter
                : alter with
                {
                    Action = AlterTableAction.OtherColumns,
                };
        }
        // «a TYPE t» without its middle word is a definition of the column.
        var definition = statement with
        {
            Tokens = [tokens[start], .. tokens[(at + 1)..]],
        };
        return ReadColumn(StatementReader.Part(definition, 0, definition.Tokens.Count)) is { } column
            ? alter with
            {
                Action = AlterTableAction.ChangeColumn,
                OldColumn = name.Last,
                Columns = [column],
            }
            : alter with
            {
                Action = AlterTableAction.OtherColumns,
            };
    }

    private AlterTableStatement ReadPartitions(AlterTableStatement alter)
    {
        var values = new List<PartitionValueSyntax>();
        var hasLocation = false;
        for (; at < tokens.Count; at++)
        {
            hasLocation |= IsWord("LOCATION");
            if (IsWord("PARTITION") && ReadPartition() is { } partition)
            {
                values.AddRange(partition);
                at--;
            }
        }
        return alter with { Partitions = [.. values], HasLocation = hasLocation };
    }

    private ColumnDefinitionSyntax? ReadColumn(StatementTokens column) =>
        reader.TryRead(WithoutPlace(column), static (parser, builder) => builder.Column(parser.columnDefinition()));

    /// <summary>A definition without the FIRST or AFTER name at its end, which says nothing of the column itself.</summary>
    private static StatementTokens WithoutPlace(StatementTokens column)
    {
        var count = column.Tokens.Count;
        var rest =
            count > 2 && column.IsWord(count - 1, "FIRST") ? 1
            : count > 3 && column.IsWord(count - 2, "AFTER") ? 2
            : 0;
        return rest == 0 ? column : StatementReader.Part(column, 0, count - rest);
    }

    /// <summary>The PARTITION clause here; null where it has conditions instead of values.</summary>
    private EquatableArray<PartitionValueSyntax>? ReadPartition()
    {
        var start = at;
        SkipPartition();
        return reader
            .TryRead(Slice(start, at), static (parser, builder) => new PartitionHolder(builder.Partition(parser.partitionSpec())))
            ?.Values;
    }

    private void SkipPartition()
    {
        at++;
        at = IsType(SparkLexer.LeftParen) ? Close(at) + 1 : at;
    }

    private QualifiedName? ReadName()
    {
        var start = at++;
        while (IsType(SparkLexer.Dot))
        {
            at += 2;
        }
        at = Math.Min(at, tokens.Count);
        return reader.Parse(Slice(start, at), static (parser, builder) => builder.Name(parser.multipartName()));
    }

    private bool IsWord(string word) => statement.IsWord(at, word);

    private bool IsType(int type) => at < tokens.Count && tokens[at].Type == type;

    /// <summary>The parenthesis that closes the one here, or the end.</summary>
    private int Close(int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            depth += tokens[i].Type switch
            {
                SparkLexer.LeftParen => 1,
                SparkLexer.RightParen => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return i;
            }
        }
        return tokens.Count - 1;
    }

    private List<StatementTokens> Split(int start, int end)
    {
        var parts = new List<StatementTokens>();
        var depth = 0;
        var from = start;
        for (var i = start; i < end; i++)
        {
            depth += tokens[i].Type switch
            {
                SparkLexer.LeftParen or SparkLexer.Less => 1,
                SparkLexer.RightParen or SparkLexer.Greater => -1,
                _ => 0,
            };
            if (depth == 0 && tokens[i].Type == SparkLexer.Comma)
            {
                parts.Add(Slice(from, i));
                from = i + 1;
            }
        }
        if (from < end)
        {
            parts.Add(Slice(from, end));
        }
        return parts;
    }

    private StatementTokens Slice(int start, int end) => StatementReader.Part(statement, start, Math.Max(start + 1, end));

    /// <summary>Lets the values of a PARTITION clause be read as one node.</summary>
    private sealed record PartitionHolder(EquatableArray<PartitionValueSyntax> Values) : SyntaxNode(new TextSpan(0, 0));
}
