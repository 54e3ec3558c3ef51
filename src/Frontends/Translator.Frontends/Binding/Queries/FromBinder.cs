using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Binding.Views;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Relations;
using QualifiedName = Translator.Frontends.Syntax.QualifiedName;

namespace Translator.Frontends.Binding.Queries;

/// <summary>Binds what stands in FROM.</summary>
internal sealed class FromBinder(BindingSession session)
{
    private const string SessionCatalogueName = "spark_catalog";
    private static readonly HashSet<string> FileFormats = new(StringComparer.OrdinalIgnoreCase)
    {
        "parquet",
        "orc",
        "csv",
        "json",
        "text",
        "avro",
        "xml",
        "binaryFile",
        "delta",
        "iceberg",
    };

    /// <summary>The whole FROM clause; one row without columns where there is none.</summary>
    public BoundRows? Bind(FromClauseSyntax? from, QueryEnvironment environment)
    {
        if (from is null)
        {
            return environment.PipeInput ?? new BoundRows(Values.SingleRow, RelationScope.Empty);
        }
        if (
            session.Exceeds(from.Tables.Count, QuerySize.Steps, "tables", from.Span)
            || session.Exceeds(from.LateralViews.Count, QuerySize.Steps, "lateral views", from.Span)
        )
        {
            return null;
        }
        var rows = BindTable(from.Tables[0], environment);
        foreach (var table in from.Tables.Skip(1))
        {
            rows = new JoinBinder(session).Bind(
                rows,
                new JoinSyntax(Syntax.JoinKind.Cross, false, from.Tables[0], table, null, [], table.Span),
                environment
            );
        }
        foreach (var view in from.LateralViews)
        {
            rows = rows is null ? null : new LateralViewBinder(session).Bind(rows, view, environment);
        }
        foreach (var pivot in from.Pivots)
        {
            rows = rows is null ? null : new PivotBinder(session).Bind(rows, pivot, environment);
        }
        return rows;
    }

    public BoundRows? BindTable(TableSyntax table, QueryEnvironment environment) =>
        table switch
        {
            NamedTableSyntax named => BindNamed(named, environment),
            SubqueryTableSyntax subquery => BindSubquery(subquery, environment),
            ParenthesizedTableSyntax inner => BindParenthesized(inner, environment),
            ValuesTableSyntax values => new ValuesBinder(session).Bind(values.Values, environment),
            FunctionTableSyntax function => new TableFunctionBinder(session).Bind(function, environment),
            JoinSyntax join => new JoinBinder(session).Bind(join, environment),
            LateralViewTableSyntax view => BindTable(view.Input, environment) is { } input
                ? new LateralViewBinder(session).Bind(input, view.View, environment)
                : null,
            PivotedTableSyntax pivoted => BindTable(pivoted.Input, environment) is { } input
                ? new PivotBinder(session).Bind(input, pivoted.Pivot, environment)
                : null,
        };

    /// <summary>A table, view or named query by its name.</summary>
    public BoundRows? BindNamed(QualifiedName name, QueryEnvironment environment)
    {
        var parts = name.Parts.Select(static p => p.Value).ToEquatableArray();
        if (parts.Count == 1 && CommonTable.Find(environment.CommonTables, parts[0]) is { } common)
        {
            return BindReference(common, name);
        }
        if (session.Context.Catalogue.FindView(parts) is { } view)
        {
            if (view.Name.Parts.Count == 1)
            {
                session.NoteTemporaryView(view.Name.Last);
            }
            return new ViewBinder(session).Bind(view, name.Span);
        }
        if (session.Context.Catalogue.FindTable(parts) is { } table)
        {
            return Scan(table, name.Span);
        }
        ReportMissing(name, parts);
        return null;
    }

    /// <summary>Gives the rows of a table in FROM its alias, and perhaps other column names.</summary>
    public BoundRows? Rename(BoundRows rows, TableAliasSyntax? alias)
    {
        if (alias is null)
        {
            return rows;
        }
        EquatableArray<string> qualifier = alias.Name is { } name ? [name.Value] : [];
        var named = rows with { Scope = alias.Name is null ? rows.Scope : rows.Scope.Requalify(qualifier) };
        if (!alias.Columns.IsEmpty)
        {
            var width = rows.Scope.Visible.Count();
            if (!ColumnAliases.Fit(session, alias.Name?.Value ?? "the table", alias.Columns, width, alias.Span))
            {
                return null;
            }
            named = session.Queries.Rename(named, alias.Columns.Select(static c => c.Value).ToEquatableArray(), qualifier);
        }
        return alias.Name is null
            ? named
            : named.Through(new Alias(named.Relation, alias.Name.Value) { Origin = session.Context.At(alias.Span) });
    }

    private BoundRows? BindNamed(NamedTableSyntax named, QueryEnvironment environment)
    {
        if (named.TimeTravel is { } travel)
        {
            session.Refuse("Time travel (AS OF)", travel.Span);
        }
        if (named.Stream)
        {
            session.Context.Report(StatementErrors.UnsupportedClause, named.Span, "STREAM");
            return null;
        }
        return BindNamed(named.Name, environment) is { } rows ? Rename(Sample(rows, named.Sample), named.Alias) : null;
    }

    private BoundRows? BindSubquery(SubqueryTableSyntax subquery, QueryEnvironment environment)
    {
        var inner = environment with { PipeInput = null };
        if (session.Queries.Bind(subquery.Query, inner) is not { } rows)
        {
            return null;
        }
        return Rename(Sample(rows with { Scope = rows.Scope.Requalify([]) }, subquery.Sample), subquery.Alias);
    }

    private BoundRows? BindParenthesized(ParenthesizedTableSyntax inner, QueryEnvironment environment) =>
        BindTable(inner.Table, environment) is { } rows ? Rename(Sample(rows, inner.Sample), inner.Alias) : null;

    private BoundRows Sample(BoundRows rows, SampleSyntax? sample) => new SampleBinder(session).Bind(rows, sample);

    private BoundRows BindReference(CommonTable common, QualifiedName name)
    {
        if (common.Recursion is { } recursion)
        {
            recursion.Count++;
        }
        var columns = common.Columns.Select(c => session.Context.Columns.Copy(c)).ToEquatableArray();
        var relation = new CteReference(common.Id, common.Name, columns) { Origin = session.Context.At(name.Span) };
        var names = columns.Select(
            (c, i) => new ScopeColumn(c.Name, c, [name.Last.Value]) { Identity = common.Twins.IsEmpty ? c.Id : columns[common.Twins[i]].Id }
        );
        return new BoundRows(relation, new RelationScope([.. names]));
    }

    private BoundRows Scan(TableDefinition table, TextSpan span)
    {
        var origin = session.Context.At(span);
        var columns = table.Columns.Select(c => session.Context.Columns.Allocate(c.Name, c.Type, c.Nullable)).ToEquatableArray();
        Relation relation = new Scan(table.Name, columns) { Origin = origin };
        if (table.EventTime is { } time)
        {
            var column = columns.FirstOrDefault(c => string.Equals(c.Name, time.Column, StringComparison.OrdinalIgnoreCase));
            relation = column is null ? relation : new Watermark(relation, column, time.DelayMicroseconds) { Origin = origin };
        }
        return BoundRows.Of(relation, QualifierOf(table.Name));
    }

    /// <summary>The names that may stand before a table's columns; Spark's own catalogue may be named too.</summary>
    public static EquatableArray<string> QualifierOf(IR.Relations.QualifiedName name) =>
        name.Parts.Count == 2 ? [SessionCatalogueName, .. name.Parts] : name.Parts;

    private void ReportMissing(QualifiedName name, EquatableArray<string> parts)
    {
        if (parts.Count == 2 && FileFormats.Contains(parts[0]))
        {
            session.Context.Diagnostics.Add(
                new Diagnostic(StatementErrors.FilesWithoutTable, new Location(session.Context.Source, name.Span), name.Text).WithHelp(
                    $"Write CREATE TABLE name (columns) USING {parts[0]} LOCATION '{parts[1]}' and read name."
                )
            );
            return;
        }
        session.ReportMissingTable(name);
    }
}
