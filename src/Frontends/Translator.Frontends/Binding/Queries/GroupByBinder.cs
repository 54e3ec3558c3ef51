using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using QualifiedName = Translator.Frontends.Syntax.QualifiedName;

namespace Translator.Frontends.Binding.Queries;

/// <summary>GROUP BY: expressions, positions, aliases, ALL, and products of GROUPING SETS, CUBE and ROLLUP.</summary>
internal sealed class GroupByBinder(SelectLevel level)
{
    private const int MostSets = 4096;
    private const string AllName = "all";
    private readonly BindingSession session = level.Session;
    private readonly List<GroupKey> keys = [];
    private readonly Dictionary<(DataType Type, string Text), int> turned = [];
    private bool failed;

    /// <summary>Whether some rows of the answer group by only some of the keys, which makes the keys nullable.</summary>
    public static bool HasSets(GroupBySyntax syntax) =>
        syntax.TrailingForm != GroupingForm.None || syntax.Elements.Any(static e => e is not ExpressionGroupingSyntax);

    /// <summary>The GROUP BY, or null after an error.</summary>
    public Grouping? Bind(GroupBySyntax syntax)
    {
        if (syntax.All && !IsColumn(AllName))
        {
            return BindAll(syntax);
        }
        if (syntax.All)
        {
            AddKey(new ColumnSyntax(new QualifiedName([new Identifier(AllName, false, syntax.Span)], syntax.Span), syntax.Span));
            return failed ? null : new Grouping([.. keys], null);
        }
        var sets = HasSets(syntax) ? BindSets(syntax) : null;
        if (sets is null)
        {
            foreach (var element in syntax.Elements)
            {
                AddKey(((ExpressionGroupingSyntax)element).Expression);
            }
        }
        return failed ? null : new Grouping([.. keys], sets is null ? null : [.. sets.Select(static s => new GroupingSet([.. s]))]);
    }

    private bool IsColumn(string name) =>
        level.Rows.FindVisible(name).Count > 0
        || level.Items.Exists(i => i.HasAlias && string.Equals(i.Column.Name, name, StringComparison.OrdinalIgnoreCase));

    private Grouping? BindAll(GroupBySyntax syntax)
    {
        var made = level.Aggregates.Select(static a => a.Column.Id).ToHashSet();
        var generated = level.Generators.SelectMany(static g => g.Columns).Select(static c => c.Id).ToHashSet();
        var values = level
            .Items.Where(i => !i.Value.ReferencedColumns.Any(generated.Contains))
            .Select(i => new GroupKey(level.Inline(i.Value), i.Column.Name, i.Span))
            .ToList();
        foreach (var generator in level.Generators)
        {
            values.AddRange(
                generator
                    .Call.Arguments.Where(a => a is not Literal && !a.ReferencedColumns.Any(generated.Contains))
                    .Select(a => new GroupKey(a, "argument", syntax.Span))
            );
        }
        foreach (var key in values.Where(k => !k.Value.ReferencedColumns.Any(made.Contains)))
        {
            Add(key);
        }
        if (keys.Count == 0 && values.Exists(v => v.Value.ReferencedColumns.Any(c => !made.Contains(c))))
        {
            session.Context.Report(QueryErrors.GroupByAllUnclear, syntax.Span);
            return null;
        }
        return failed ? null : new Grouping([.. keys], null);
    }

    private List<List<int>>? BindSets(GroupBySyntax syntax)
    {
        List<List<int>>? product;
        switch (syntax.TrailingForm)
        {
            case GroupingForm.None:
                product =
                [
                    [],
                ];
                foreach (var element in syntax.Elements)
                {
                    product = Multiply(product, SetsOf(element), syntax.Span);
                }
                break;
            case GroupingForm.GroupingSets:
                foreach (var element in syntax.Elements)
                {
                    UnitOf(element);
                }
                product = syntax.TrailingSets.SelectMany(SetsOf).ToList();
                break;
            case GroupingForm.Rollup:
                product = Rollup(syntax.Elements.Select(UnitOf).ToList());
                break;
            case GroupingForm.Cube:
                product = Cube(syntax.Elements.Select(UnitOf).ToList(), syntax.Span);
                break;
            default:
                throw new InternalErrorException("bind", $"grouping form {syntax.TrailingForm}");
        }
        return product;
    }

    private List<List<int>> SetsOf(GroupingElementSyntax element) =>
        element switch
        {
            ExpressionGroupingSyntax or GroupingSetSyntax => [UnitOf(element)],
            GroupingSetsSyntax { Form: GroupingForm.Rollup } rollup => Rollup(Units(rollup)),
            GroupingSetsSyntax { Form: GroupingForm.Cube } cube => Cube(Units(cube), cube.Span),
            GroupingSetsSyntax sets => sets.Elements.SelectMany(SetsOf).ToList(),
        };

    private List<List<int>> Units(GroupingSetsSyntax syntax)
    {
        if (syntax.Elements.OfType<GroupingSetSyntax>().FirstOrDefault(static s => s.Expressions.IsEmpty) is { } empty)
        {
            session.Context.Report(QueryErrors.EmptyUnit, empty.Span);
            failed = true;
        }
        return syntax.Elements.Select(UnitOf).ToList();
    }

    /// <summary>The keys of an element that goes in or out of a set as one.</summary>
    private List<int> UnitOf(GroupingElementSyntax element) =>
        element switch
        {
            ExpressionGroupingSyntax { Expression: RowSyntax row } => row.Items.Select(AddKey).ToList(),
            ExpressionGroupingSyntax single => [AddKey(single.Expression)],
            GroupingSetSyntax set => set.Expressions.Select(AddKey).Distinct().ToList(),
            GroupingSetsSyntax nested => SetsOf(nested).SelectMany(static s => s).Distinct().ToList(),
        };

    private static List<List<int>> Rollup(List<List<int>> units) =>
        [.. Enumerable.Range(0, units.Count + 1).Select(i => Union(units.Take(units.Count - i)))];

    private List<List<int>> Cube(List<List<int>> units, TextSpan span)
    {
        if (units.Count > 12)
        {
            session.Context.Report(QueryErrors.TooManyGroupingSets, span, MostSets);
            failed = true;
            return [];
        }
        var sets = new List<List<int>>();
        for (var mask = (1 << units.Count) - 1; mask >= 0; mask--)
        {
            var chosen = mask;
            sets.Add(Union(units.Where((_, i) => (chosen >> (units.Count - 1 - i) & 1) == 1)));
        }
        return sets;
    }

    private List<List<int>> Multiply(List<List<int>> left, List<List<int>> right, TextSpan span)
    {
        if (left.Count * right.Count > MostSets)
        {
            session.Context.Report(QueryErrors.TooManyGroupingSets, span, MostSets);
            failed = true;
            return [];
        }
        return [.. left.SelectMany(_ => right, static (a, b) => Union([a, b]))];
    }

    private static List<int> Union(IEnumerable<List<int>> units) => [.. units.SelectMany(static u => u).Distinct()];

    private int AddKey(ExpressionSyntax syntax)
    {
        if (Position.Of(syntax) is { } position)
        {
            return AddPosition(position, syntax);
        }
        var value = session.Expressions.Bind(syntax, new SelectScope(level, SelectClause.GroupBy));
        if (value.ReferencedColumns.Any(id => level.Aggregates.Exists(a => a.Column.Id == id)))
        {
            session.Context.Report(QueryErrors.GroupByAggregate, syntax.Span);
            value = ErrorExpression.Value;
        }
        return Add(new GroupKey(value, session.Expressions.NameOf(syntax), syntax.Span));
    }

    private int AddPosition(long position, ExpressionSyntax syntax)
    {
        if (position < 1 || position > level.Items.Count)
        {
            session.Context.Report(QueryErrors.GroupByPosition, syntax.Span, position, level.Items.Count);
            failed = true;
            return 0;
        }
        var item = level.Items[(int)position - 1];
        var value = level.Inline(item.Value);
        if (value.ReferencedColumns.Any(id => level.Aggregates.Exists(a => a.Column.Id == id)))
        {
            session.Context.Report(QueryErrors.GroupByPositionAggregate, syntax.Span, position);
            failed = true;
            return 0;
        }
        return Add(new GroupKey(value, item.Column.Name, syntax.Span));
    }

    private int Add(GroupKey key)
    {
        if (key.Value.IsError)
        {
            failed = true;
            return 0;
        }
        if (!key.Value.ReferencedColumns.All(level.IsOwn))
        {
            session.Context.Report(QueryErrors.OuterGrouping, key.Span);
            failed = true;
            return 0;
        }
        var form = CommutedForm.Of(key.Value);
        var index = form is { } known ? turned.GetValueOrDefault(known, -1) : keys.FindIndex(k => k.Value == key.Value);
        if (index >= 0)
        {
            return index;
        }
        if (key.Value.Type is VariantType)
        {
            session.Context.Report(QueryErrors.GroupByType, key.Span, session.Context.Source.GetText(key.Span), key.Value.Type.Name);
            failed = true;
            return 0;
        }
        if (form is { } made)
        {
            turned.Add(made, keys.Count);
        }
        keys.Add(key);
        level.GroupingColumns.UnionWith(key.Value.ReferencedColumns);
        return keys.Count - 1;
    }
}
