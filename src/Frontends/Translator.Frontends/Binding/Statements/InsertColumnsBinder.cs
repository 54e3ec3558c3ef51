using Translator.Frontends.Binding.Naming;
using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Statements;

/// <summary>
/// Says which value of an INSERT goes to which column: by position, by a list of columns, or by name; partition columns with a value in the
/// statement get that. Columns without a value get NULL.
/// </summary>
internal sealed class InsertColumnsBinder(BindingSession session, TableDefinition table, InsertTableSyntax syntax)
{
    private readonly StoreAssignment store = new(session);
    private readonly Dictionary<string, Expression> constants = new(StringComparer.OrdinalIgnoreCase);

    public Sink? Bind(Relation rows, TextSpan span)
    {
        if (!BindPartition() || Targets(rows, span) is not { } targets)
        {
            return null;
        }
        var columns = new List<Assignment>();
        foreach (var column in table.Columns)
        {
            Expression value =
                constants.TryGetValue(column.Name, out var constant) ? constant
                : targets.TryGetValue(column.Name, out var given) ? session.Reference(given, span)
                : Literal.Null(column.Type);
            if (store.Bind(value, column.Name, column.Type, span) is not { } stored)
            {
                return null;
            }
            var passes = stored is ColumnReference reference && !columns.Exists(c => c.Column.Id == reference.Id) ? reference.Column : null;
            columns.Add(new Assignment(passes ?? session.NewColumn(column.Name, stored), stored));
        }
        return new Sink(
            new Project(rows, [.. columns]) { Origin = rows.Origin },
            table.Name,
            Mode(),
            table.PartitionColumns,
            [.. table.PartitionColumns.TakeWhile(constants.ContainsKey).Select(p => constants[p])]
        )
        {
            Origin = session.Context.At(syntax.Span),
        };
    }

    /// <summary>
    /// An overwrite with partition columns left open replaces the partitions that get rows in Hive and in Hive's kind of tables in Spark; Spark's own
    /// tables (USING) lose all that is under the columns with a value.
    /// </summary>
    private SinkMode Mode()
    {
        if (!syntax.Overwrite)
        {
            return SinkMode.Append;
        }
        var isOpen = constants.Count < table.PartitionColumns.Count;
        var isHive = table.IsHive || session.Context.Profile.Dialect == SourceDialect.Hive;
        return isOpen && isHive ? SinkMode.OverwriteDynamicPartitions : SinkMode.Overwrite;
    }

    private bool BindPartition()
    {
        var open = false;
        foreach (var part in syntax.Partition)
        {
            var name = part.Column.Value;
            var column = table.Columns.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));
            if (column is null || !table.PartitionColumns.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                session.ReportUnknownColumn(
                    StatementErrors.NotAPartitionColumn,
                    part.Span,
                    name,
                    table.PartitionColumns,
                    table.Name.ToString()
                );
                return false;
            }
            if (part.Value is null)
            {
                open = true;
                continue;
            }
            if (open)
            {
                session.Context.Report(StatementErrors.StaticAfterDynamic, part.Span, name);
                return false;
            }
            // The text of a number names the folder as it is written.
            var value =
                column.Type.IsText && part.Value is NumberLiteralSyntax { Kind: NumberKind.Decimal } number
                    ? Literal.Text(number.Text)
                    : session.Expressions.Bind(part.Value, new ConstantScope(session, "PARTITION"));
            var fitted = value.Type == column.Type ? value : new Cast(value, column.Type, CastMode.Ansi, true) { Origin = value.Origin };
            constants[name] = fitted;
        }
        return true;
    }

    /// <summary>The query's column for each of the table's columns that gets one.</summary>
    private Dictionary<string, ColumnSymbol>? Targets(Relation rows, TextSpan span)
    {
        var names = syntax.Columns.IsEmpty ? Open() : Listed();
        if (names is null)
        {
            return null;
        }
        return syntax.ByName ? ByName(rows, names, span) : ByPosition(rows, names, span);
    }

    private List<string> Open() => [.. table.Columns.Select(static c => c.Name).Where(n => !constants.ContainsKey(n))];

    private List<string>? Listed()
    {
        var names = new List<string>();
        foreach (var name in syntax.Columns)
        {
            var text = name.Last.Value;
            if (!table.Columns.Any(c => string.Equals(c.Name, text, StringComparison.OrdinalIgnoreCase)))
            {
                session.Context.Diagnostics.Add(
                    NearestNames.Suggest(
                        new Diagnostic(
                            StatementErrors.InsertColumnUnknown,
                            new Location(session.Context.Source, name.Span),
                            table.Name,
                            text
                        ),
                        text,
                        table.Columns.Select(static c => c.Name)
                    )
                );
                return null;
            }
            if (names.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                session.Context.Report(NameErrors.ColumnRepeated, name.Span, text);
                return null;
            }
            names.Add(text);
        }
        return names;
    }

    private Dictionary<string, ColumnSymbol>? ByPosition(Relation rows, List<string> names, TextSpan span)
    {
        if (rows.Output.Count != names.Count)
        {
            var few = rows.Output.Count < names.Count;
            session.Context.Diagnostics.Add(
                new Diagnostic(
                    StatementErrors.InsertColumnCount,
                    new Location(session.Context.Source, span),
                    table.Name,
                    names.Count,
                    rows.Output.Count
                )
                {
                    Condition = $"INSERT_COLUMN_ARITY_MISMATCH.{(few ? "NOT_ENOUGH_DATA_COLUMNS" : "TOO_MANY_DATA_COLUMNS")}",
                }
            );
            return null;
        }
        return names.Zip(rows.Output).ToDictionary(static p => p.First, static p => p.Second, StringComparer.OrdinalIgnoreCase);
    }

    private Dictionary<string, ColumnSymbol>? ByName(Relation rows, List<string> names, TextSpan span)
    {
        var targets = new Dictionary<string, ColumnSymbol>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in rows.Output)
        {
            if (!names.Contains(column.Name, StringComparer.OrdinalIgnoreCase))
            {
                session.ReportUnknownColumn(StatementErrors.InsertColumnExtra, span, column.Name, names, table.Name.ToString());
                return null;
            }
            if (!targets.TryAdd(column.Name, column))
            {
                session.Context.Report(NameErrors.ColumnRepeated, span, column.Name);
                return null;
            }
        }
        return targets;
    }
}
