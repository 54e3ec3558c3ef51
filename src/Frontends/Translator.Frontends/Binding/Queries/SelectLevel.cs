using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary>One SELECT while its clauses are bound: what they can see, and what they have asked the relations below the list to compute.</summary>
internal sealed class SelectLevel(BindingSession session, QueryEnvironment environment, BoundRows from)
{
    private readonly Dictionary<ColumnId, Expression> aliasValues = [];
    private readonly Dictionary<string, WindowSyntax> namedWindows = new(StringComparer.OrdinalIgnoreCase);
    private RelationScope? outputs;
    private HashSet<ColumnId>? own;

    public BindingSession Session { get; } = session;

    public QueryEnvironment Environment { get; } = environment;

    /// <summary>FROM and WHERE.</summary>
    public BoundRows From { get; set; } = from;

    /// <summary>The columns that clauses see: those of FROM, nullable where grouping sets make them so, and the time window.</summary>
    public RelationScope Rows { get; set; } = from.Scope;

    public List<SelectItem> Items { get; } = [];

    public List<Assignment> Aggregates { get; } = [];

    public List<PendingWindow> Windows { get; } = [];

    public List<PendingGenerator> Generators { get; } = [];

    public PendingTimeWindow? TimeWindow { get; private set; }

    public List<GroupingUse> Groupings { get; } = [];

    /// <summary>The columns that the grouping keys use: in HAVING their names mean them, not an alias.</summary>
    public HashSet<ColumnId> GroupingColumns { get; } = [];

    public bool HasGroupBy { get; init; }

    public bool HasHaving { get; init; }

    /// <summary>Whether <c>window_time(…)</c> is among the grouping keys.</summary>
    public bool GroupsByWindowTime { get; init; }

    public bool HasGroupingSets { get; init; }

    private bool hasTooManyWindows;

    /// <summary>The pipe operator that this list belongs to and that takes no aggregates; else null.</summary>
    public string? PipeClause { get; init; }

    public bool IsAggregated => HasGroupBy || HasHaving || Aggregates.Count > 0 || Groupings.Count > 0;

    /// <summary>The level that the item now being bound has to stand on for the aliases that it uses.</summary>
    public int ItemLevel { get; set; }

    /// <summary>Whether a column comes from below this list, not from a query around it.</summary>
    public bool IsOwn(ColumnId id)
    {
        own ??= From.Relation.Output.Select(static c => c.Id).ToHashSet();
        return own.Contains(id) || TimeWindow?.Window.Id == id || Generators.Exists(g => g.Columns.Any(c => c.Id == id));
    }

    /// <summary>The items as ORDER BY sees them.</summary>
    public RelationScope Outputs =>
        outputs ??= new RelationScope(
            Items.Select(static i => new ScopeColumn(i.Column.Name, i.Column, i.Qualifier) { Identity = i.Identity }).ToEquatableArray()
        );

    /// <summary>The columns of the list's table functions.</summary>
    public RelationScope Generated =>
        new(Generators.SelectMany(static g => g.Columns).Select(static c => new ScopeColumn(c.Name, c, [])).ToEquatableArray());

    public void AddItem(SelectItem item)
    {
        Items.Add(item);
        outputs = null;
        if (!item.PassesOn)
        {
            aliasValues[item.Column.Id] = Inline(item.Value);
        }
    }

    /// <summary>The expression with the values of aliases in the place of their columns.</summary>
    public Expression Inline(Expression expression) => expression.Substitute(aliasValues);

    public void AddNamedWindow(NamedWindowSyntax window)
    {
        if (!namedWindows.TryAdd(window.Name.Value, window.Window))
        {
            Session.Context.Report(NameErrors.WindowRepeated, window.Name.Span, window.Name.Value);
        }
    }

    public WindowSyntax? FindWindow(Identifier name) => namedWindows.GetValueOrDefault(name.Value);

    public Expression AddAggregate(AggregateCall call, TextSpan span)
    {
        if (PipeClause is not null)
        {
            Session.Context.Report(QueryErrors.PipeAggregate, span, PipeClause);
            return ErrorExpression.Value;
        }
        var inlined = (AggregateCall)Inline(call);
        if (!CheckOuter(inlined, span))
        {
            return ErrorExpression.Value;
        }
        var column = Aggregates.Find(a => a.Value == inlined)?.Column;
        if (column is null)
        {
            column = Session.NewColumn(call.Function.Id, inlined);
            Aggregates.Add(new Assignment(column, inlined));
        }
        return Session.Reference(column, span);
    }

    /// <summary>An aggregate over columns of a query around this one would be that query's; Spark has it neither there nor here.</summary>
    private bool CheckOuter(AggregateCall call, TextSpan span)
    {
        var used = call.ReferencedColumns;
        if (used.All(IsOwn))
        {
            return true;
        }
        var mixed = used.Any(IsOwn);
        Session.Context.Diagnostics.Add(
            new Diagnostic(QueryErrors.OuterAggregate, new Location(Session.Context.Source, span))
            {
                Condition =
                    "UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY."
                    + (mixed ? "AGGREGATE_FUNCTION_MIXED_OUTER_LOCAL_REFERENCES" : "CORRELATED_REFERENCE"),
            }
        );
        return false;
    }

    public Expression AddWindow(WindowCall call, EquatableArray<Expression> partition, EquatableArray<SortKey> order, TextSpan span)
    {
        var inlined = (WindowCall)Inline(call);
        var parts = partition.Select(Inline).ToEquatableArray();
        var keys = order.Select(k => k with { Value = Inline(k.Value) }).ToEquatableArray();
        var column = Windows.Find(w => w.Call == inlined && w.Partition == parts && w.Order == keys)?.Column;
        if (column is null)
        {
            if (hasTooManyWindows || Session.Exceeds(Windows.Count + 1, QuerySize.Steps, "window calls", span))
            {
                hasTooManyWindows = true;
                return ErrorExpression.Value;
            }
            column = Session.NewColumn(call.Function.Id, inlined);
            Windows.Add(new PendingWindow(column, inlined, parts, keys));
        }
        return Session.Reference(column, span);
    }

    public Expression AddTimeWindow(TimeWindowCall call, TextSpan span)
    {
        if (TimeWindow is { } existing)
        {
            if (existing.Call != call)
            {
                Session.Context.Report(QueryErrors.SeveralTimeWindows, span);
                return ErrorExpression.Value;
            }
            return Session.Reference(Shown(existing.Window), span);
        }
        var type = call.Time.Type;
        var start = Session.Context.Columns.Allocate("start", type, false);
        var end = Session.Context.Columns.Allocate("end", type, false);
        var value = Session.Composer.Call(
            "named_struct",
            [Literal.Text("start"), Session.Reference(start, span), Literal.Text("end"), Session.Reference(end, span)],
            span
        );
        if (value.IsError)
        {
            return value;
        }
        var window = Session.NewColumn(call.Kind == TimeWindowKind.Session ? "session_window" : "window", value);
        TimeWindow = new PendingTimeWindow(call, start, end, window, value, span);
        Rows = Rows.Join(new RelationScope([new ScopeColumn(window.Name, Shown(window), []) { OutsideStar = true }]));
        return Session.Reference(Shown(window), span);
    }

    /// <summary>Rows of a grouping set without the time window have none.</summary>
    private ColumnSymbol Shown(ColumnSymbol window) => HasGroupingSets ? window with { Nullable = true } : window;

    public Expression AddGrouping(EquatableArray<Expression> arguments, bool asId, bool inList, TextSpan span)
    {
        var column = Session.Context.Columns.Allocate(asId ? "grouping_id" : "grouping", asId ? DataType.BigInt : DataType.TinyInt, false);
        Groupings.Add(new GroupingUse(column, arguments.Select(Inline).ToEquatableArray(), asId, inList, span));
        return Session.Reference(column, span);
    }
}
