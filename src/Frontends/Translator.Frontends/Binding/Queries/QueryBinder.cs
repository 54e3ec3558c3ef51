using System.Runtime.CompilerServices;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Queries;

/// <summary>Binds anything that gives rows. Null comes back where an error, already reported, leaves nothing to go on with.</summary>
internal sealed class QueryBinder(BindingSession session)
{
    /// <summary>The query with exactly its own columns.</summary>
    public BoundRows? Bind(QuerySyntax query, QueryEnvironment environment) =>
        BindOpen(query, environment) is { } rows ? Close(rows) : null;

    /// <summary>The query; its relation may have columns that only a qualified name reaches.</summary>
    public BoundRows? BindOpen(QuerySyntax query, QueryEnvironment environment)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            session.Context.Report(QueryErrors.TooDeep, query.Span);
            return null;
        }
        return query switch
        {
            SelectSyntax select => new SelectBinder(session).Bind(select, null, environment),
            OrganizedQuerySyntax organized => new OrganizationBinder(session).Bind(organized, environment),
            SetOperationSyntax operation => new SetOperationBinder(session).Bind(operation, environment),
            ValuesSyntax values => new ValuesBinder(session).Bind(values, environment),
            WithQuerySyntax with => new WithBinder(session).Bind(with, environment),
            TableQuerySyntax table => session.Tables.BindNamed(table.Name, environment),
            PipeQuerySyntax pipe => new PipeBinder(session).Bind(pipe, environment),
            PipeInputSyntax => environment.PipeInput,
        };
    }

    /// <summary>Leaves away the columns that have no name at this level.</summary>
    public BoundRows Close(BoundRows rows)
    {
        var visible = rows.Scope.Visible.ToList();
        if (visible.Select(static c => c.Column.Id).SequenceEqual(rows.Relation.Output.Select(static c => c.Id)))
        {
            return rows;
        }
        var columns = new List<Assignment>();
        var names = new List<ScopeColumn>();
        var taken = new HashSet<ColumnId>();
        foreach (var column in visible)
        {
            var made = taken.Add(column.Column.Id) ? column.Column : session.Context.Columns.Copy(column.Column);
            columns.Add(new Assignment(made, new ColumnReference(column.Column)));
            names.Add(column with { Column = made, Identity = column.Identity });
        }
        return new BoundRows(new Project(rows.Relation, [.. columns]), new RelationScope([.. names]));
    }

    /// <summary>Gives columns other names, by position.</summary>
    public BoundRows Rename(BoundRows rows, EquatableArray<string> names, EquatableArray<string> qualifier)
    {
        var closed = Close(rows);
        if (closed.Relation is Values values)
        {
            var columns = values.Columns.Select((c, i) => c with { Name = names[i] }).ToEquatableArray();
            return BoundRows.Of(values with { Columns = columns }, qualifier);
        }
        var assignments = closed
            .Relation.Output.Select(
                (c, i) =>
                    string.Equals(c.Name, names[i], StringComparison.Ordinal)
                        ? new Assignment(c, new ColumnReference(c))
                        : new Assignment(session.Context.Columns.Allocate(names[i], c.Type, c.Nullable), new ColumnReference(c))
            )
            .ToEquatableArray();
        return BoundRows.Of(new Project(closed.Relation, assignments) { Origin = closed.Relation.Origin }, qualifier);
    }
}
