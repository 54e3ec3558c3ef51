using System.Collections.Frozen;
using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using QualifiedName = Translator.Frontends.Syntax.QualifiedName;

namespace Translator.Frontends.Binding.Queries;

/// <summary>
/// The SELECT list: stars, table functions, expressions with and without aliases. The columns of a table function can be used by the items on both
/// sides of it.
/// </summary>
internal sealed class SelectListBinder(SelectLevel level)
{
    private static readonly FrozenSet<string> IntervalUnits = new[]
    {
        "SECOND",
        "SECONDS",
        "MINUTE",
        "MINUTES",
        "HOUR",
        "HOURS",
        "DAY",
        "DAYS",
        "MONTH",
        "MONTHS",
        "YEAR",
        "YEARS",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly BindingSession session = level.Session;
    private readonly HashSet<ColumnId> taken = [];
    private readonly Dictionary<SelectItemSyntax, PendingGenerator?> bound = new(ReferenceEqualityComparer.Instance);
    private EquatableArray<SelectItemSyntax> list;

    public void Bind(EquatableArray<SelectItemSyntax> items)
    {
        list = items;
        var scope = new SelectScope(level, SelectClause.Items);
        foreach (var item in items)
        {
            BindGeneratorsUsedBy(item, scope);
            level.ItemLevel = 0;
            if (item.Expression is StarSyntax star)
            {
                foreach (var named in scope.ExpandStar(star))
                {
                    Add(named.Name, named.Value, item.Span, false);
                }
            }
            else if (session.Context.Profile.QuotedColumnPatterns && ColumnPattern.Of(item) is { } pattern)
            {
                AddMatching(item, pattern.Qualifier, pattern.Pattern, scope);
            }
            else if (GeneratorOf(item) is { } call)
            {
                AddGenerator(item, call, scope);
            }
            else
            {
                BindExpression(item, scope);
            }
        }
    }

    private void AddMatching(SelectItemSyntax item, QualifiedName? qualifier, Identifier pattern, SelectScope scope)
    {
        var all = scope.ExpandStar(new StarSyntax(qualifier, [], [], item.Span));
        var matches = ColumnPattern.Compile(pattern.Value);
        if (matches is null)
        {
            session.Context.Report(StatementErrors.UnsupportedClause, pattern.Span, "This pattern of column names");
            return;
        }
        var found = all.Where(c => matches(c.Name)).ToList();
        if (found.Count == 0 && !all.IsEmpty)
        {
            session.ReportUnknownColumn(NameErrors.UnresolvedColumn, pattern.Span, pattern.Value, all.Select(static c => c.Name));
        }
        foreach (var named in found)
        {
            Add(named.Name, named.Value, item.Span, false);
        }
    }

    private FunctionCallSyntax? GeneratorOf(SelectItemSyntax item) =>
        item.Expression is FunctionCallSyntax { Over: null } call && session.Expressions.IsTableFunction(call) ? call : null;

    /// <summary>Binds ahead the table functions whose aliases an item uses where no column has the name.</summary>
    private void BindGeneratorsUsedBy(SelectItemSyntax item, SelectScope scope)
    {
        foreach (var generator in list)
        {
            if (
                !ReferenceEquals(generator, item)
                && !generator.Aliases.IsEmpty
                && !bound.ContainsKey(generator)
                && GeneratorOf(generator) is { } call
                && Uses(item, generator)
            )
            {
                bound.Add(generator, null);
                BindGeneratorsUsedBy(generator, scope);
                bound[generator] = BindGenerator(generator, call, scope);
            }
        }
    }

    private bool Uses(SelectItemSyntax item, SelectItemSyntax generator) =>
        item.DescendantsAndSelf()
            .OfType<ColumnSyntax>()
            .Any(column =>
                generator.Aliases.Any(a => string.Equals(a.Value, column.Name.Parts[0].Value, StringComparison.OrdinalIgnoreCase))
                && level.Rows.Find(column.Name.Parts) is null
                && !level.Items.Exists(i =>
                    i.HasAlias && string.Equals(i.Column.Name, column.Name.Parts[0].Value, StringComparison.OrdinalIgnoreCase)
                )
            );

    private void BindExpression(SelectItemSyntax item, SelectScope scope)
    {
        if (
            item is { Aliases.Count: > 1, Expression: FunctionCallSyntax call }
            && session.Expressions.IsUntyped(call.Name, call.Arguments, scope)
        )
        {
            foreach (var alias in item.Aliases)
            {
                Add(alias.Value, ErrorExpression.Value, item.Span, true);
            }
            return;
        }
        if (item.Aliases.Count > 1)
        {
            ReportAliases(item, session.TextOf(item.Expression), 1, "MULTI_ALIAS_WITHOUT_GENERATOR");
        }
        if (IsHiveInterval(item))
        {
            session.Context.Report(StatementErrors.UnsupportedClause, item.Span, "An interval without the word INTERVAL");
        }
        var value = session.Expressions.Bind(item.Expression, scope);
        var hasAlias = !item.Aliases.IsEmpty;
        var isField = item.Expression is ColumnSyntax && value is not ColumnReference;
        Add(hasAlias ? item.Aliases[0].Value : NameOf(item.Expression, value), value, item.Span, hasAlias || isField);
    }

    /// <summary><c>2 days</c> and <c>(x) second</c>, which are intervals in Hive 4 and no aliases.</summary>
    private bool IsHiveInterval(SelectItemSyntax item)
    {
        if (session.Context.Profile.Dialect != SourceDialect.Hive || item.Aliases is not [{ } alias])
        {
            return false;
        }
        var before = session.Context.Source.Text[item.Span.Start..alias.Span.Start].TrimEnd();
        return IntervalUnits.Contains(alias.Value) && before.Length > 0 && (char.IsAsciiDigit(before[^1]) || before[^1] == ')');
    }

    private string NameOf(ExpressionSyntax syntax, Expression value) =>
        value switch
        {
            ColumnReference reference when reference.Id == level.TimeWindow?.Window.Id => reference.Column.Name,
            ScalarSubquery subquery => $"scalarsubquery({OuterColumns(subquery.Query)})",
            Exists exists => $"exists({OuterColumns(exists.Query)})",
            _ => session.Expressions.NameOf(syntax),
        };

    /// <summary>Spark names a subquery by the columns that it takes from outside.</summary>
    private string OuterColumns(Relation query)
    {
        var free = query.FreeColumns;
        return string.Join(", ", level.From.Relation.Output.Where(c => free.Contains(c.Id)).Select(static c => c.Name));
    }

    private void AddGenerator(SelectItemSyntax item, FunctionCallSyntax call, SelectScope scope)
    {
        if (!bound.TryGetValue(item, out var generator))
        {
            generator = BindGenerator(item, call, scope);
            bound.Add(item, generator);
        }
        level.ItemLevel = 0;
        if (generator is null)
        {
            Add("col", ErrorExpression.Value, item.Span, false);
            return;
        }
        foreach (var column in generator.Columns)
        {
            Add(column.Name, session.Reference(column, item.Span), item.Span, item.Aliases.Count == 1);
        }
    }

    private PendingGenerator? BindGenerator(SelectItemSyntax item, FunctionCallSyntax call, SelectScope scope)
    {
        if (session.Expressions.BindTableFunction(call.Name, call.Arguments, call.Span, scope) is not { } function)
        {
            return null;
        }
        var fields = function.Columns.Fields;
        if (!item.Aliases.IsEmpty && item.Aliases.Count != fields.Count)
        {
            ReportAliases(item, call.Name.Text, fields.Count, "UDTF_ALIAS_NUMBER_MISMATCH");
            return null;
        }
        var columns = fields
            .Select(
                (f, i) =>
                    session.Context.Columns.Allocate(
                        item.Aliases.IsEmpty ? f.Name : item.Aliases[i].Value,
                        f.Type,
                        f.Nullable || function.Outer
                    )
            )
            .ToEquatableArray();
        var inlined = function with { Arguments = function.Arguments.Select(level.Inline).ToEquatableArray() };
        var generator = new PendingGenerator(inlined, columns, AliasIn(function), call.Span);
        level.Generators.Add(generator);
        return generator;
    }

    /// <summary>An alias of this list that the arguments use.</summary>
    private string? AliasIn(TableFunctionCall function)
    {
        var used = function.Arguments.SelectMany(static a => a.ReferencedColumns).ToHashSet();
        return used.Count == 0
            ? null
            : level.Items.Find(i => i is { HasAlias: true, PassesOn: false } && used.Contains(i.Column.Id))?.Column.Name;
    }

    private void ReportAliases(SelectItemSyntax item, string name, int columns, string condition)
    {
        var location = new Location(session.Context.Source, item.Span);
        session.Context.Diagnostics.Add(
            new Diagnostic(QueryErrors.AliasCount, location, name, columns, item.Aliases.Count) { Condition = condition }
        );
    }

    private void Add(string name, Expression value, TextSpan span, bool hasAlias)
    {
        var passed = value as ColumnReference;
        var keeps =
            passed is not null
            && string.Equals(passed.Column.Name, name, StringComparison.Ordinal)
            && level is { ItemLevel: 0, HasGroupingSets: false }
            && level.IsOwn(passed.Id)
            && taken.Add(passed.Id);
        var column = keeps && passed is not null ? passed.Column : session.NewColumn(name, value);
        level.AddItem(
            new SelectItem(value, column, span)
            {
                HasAlias = hasAlias,
                Qualifier = passed is null || hasAlias ? [] : QualifierOf(passed),
                Identity = passed is not null && !hasAlias && level.IsOwn(passed.Id) ? passed.Id : column.Id,
                Level = level.ItemLevel,
            }
        );
    }

    private EquatableArray<string> QualifierOf(ColumnReference reference) =>
        level.Rows.Columns.FirstOrDefault(c => c.Column.Id == reference.Id)?.Qualifier ?? [];
}
