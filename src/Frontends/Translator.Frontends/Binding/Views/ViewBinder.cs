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

namespace Translator.Frontends.Binding.Views;

/// <summary>
/// Binds a view anew where it is used, against its own text, and gives its columns the names and types that they had when it was made. Mistakes
/// point into the view's text, with a note at the use.
/// </summary>
internal sealed class ViewBinder(BindingSession session)
{
    public BoundRows? Bind(ViewDefinition view, TextSpan use)
    {
        var name = view.Name.ToString();
        if (session.Views.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            session.Context.Report(NameErrors.ViewCycle, use, name);
            return null;
        }
        var diagnostics = new DiagnosticBag();
        var inner = session.ForView(session.Context with { Source = view.Source, Diagnostics = diagnostics }, name);
        var rows = inner.Queries.Bind(view.Query, QueryEnvironment.Top);
        foreach (var diagnostic in diagnostics)
        {
            session.Context.Diagnostics.Add(diagnostic.WithNote($"The view {name} is used here.", session.Context.Source.Locate(use)));
        }
        if (rows is not null && view.SchemaMode == ViewSchemaMode.Evolution)
        {
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            if (rows.Relation.Output.FirstOrDefault(c => !names.Add(c.Name)) is { } repeated)
            {
                session.Context.Report(NameErrors.ColumnRepeated, use, repeated.Name);
                return null;
            }
            return BoundRows.Of(
                new Alias(rows.Relation, view.Name.Last) { Origin = session.Context.At(use) },
                FromBinder.QualifierOf(view.Name)
            );
        }
        if (rows is null || Columns(view, rows.Relation, use) is not { } columns)
        {
            return null;
        }
        var origin = session.Context.At(use);
        Relation relation = IsSame(columns, rows.Relation) ? rows.Relation : new Project(rows.Relation, [.. columns]) { Origin = origin };
        return BoundRows.Of(new Alias(relation, view.Name.Last) { Origin = origin }, FromBinder.QualifierOf(view.Name));
    }

    private static bool IsSame(List<Assignment> columns, Relation relation) =>
        columns.Select(static c => c.Column.Id).SequenceEqual(relation.Output.Select(static c => c.Id));

    private List<Assignment>? Columns(ViewDefinition view, Relation query, TextSpan use)
    {
        var columns = new List<Assignment>();
        for (var i = 0; i < view.Columns.Count; i++)
        {
            var wanted = view.Columns[i];
            if (Find(view, query, i) is not { } found)
            {
                session.Context.Report(NameErrors.ViewColumnMissing, use, view.Name, wanted.Name);
                return null;
            }
            Expression value = session.Reference(found, use);
            var keepsType = found.Type == wanted.Type || view.SchemaMode == ViewSchemaMode.TypeEvolution;
            if (!keepsType && view.SchemaMode == ViewSchemaMode.Binding && !CastFacts.IsLossless(found.Type, wanted.Type))
            {
                session.Context.Report(TypeErrors.ViewColumnNarrowed, use, wanted.Name, view.Name, found.Type.Name, wanted.Type.Name);
                return null;
            }
            if (!keepsType)
            {
                value = session.Expressions.CoerceTo(value, wanted.Type, use);
                // Spark 4.3 casts by the rules of ANSI mode here, whatever the session's mode is.
                value =
                    value is Cast cast && session.Context.Profile.Dialect != SourceDialect.Hive
                        ? cast with
                        {
                            Mode = CastMode.Ansi,
                        }
                        : value;
            }
            var passes = keepsType && string.Equals(found.Name, wanted.Name, StringComparison.Ordinal);
            columns.Add(new Assignment(passes ? found : session.NewColumn(wanted.Name, value), value));
        }
        return columns;
    }

    /// <summary>The query's column behind a view's: by the name that it had, the second of a name again the second.</summary>
    private static ColumnSymbol? Find(ViewDefinition view, Relation query, int index)
    {
        if (view.QueryColumns.IsEmpty)
        {
            return index < query.Output.Count ? query.Output[index] : null;
        }
        var name = view.QueryColumns[index];
        var before = view.QueryColumns.Take(index).Count(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase));
        return query.Output.Where(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase)).ElementAtOrDefault(before);
    }
}
