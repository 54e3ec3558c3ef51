using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Relations;
using QualifiedName = Translator.IR.Relations.QualifiedName;

namespace Translator.Frontends.Binding.Statements;

/// <summary>CREATE VIEW: the query is bound for its columns and mistakes, then kept as text.</summary>
internal sealed class CreateViewBinder(BindingSession session)
{
    private const string GlobalSchema = "global_temp";

    public BoundStatement? Bind(CreateViewStatement statement)
    {
        if (
            statement.DefaultCollation is { } collation
            && !string.Equals(collation.Text, "UTF8_BINARY", StringComparison.OrdinalIgnoreCase)
        )
        {
            session.Context.Report(TypeErrors.Unsupported, collation.Span, $"The collation {collation.Text}");
            return null;
        }
        var rows = session.Queries.Bind(statement.Query, QueryEnvironment.Top);
        if (
            statement.Alters
            && session.Context.Catalogue.FindView(statement.Name.Parts.Select(static p => p.Value).ToEquatableArray()) is null
        )
        {
            session.ReportMissingTable(statement.Name);
            return null;
        }
        if (rows is null || Columns(statement, rows.Relation) is not { } columns || !CheckLifetime(statement))
        {
            return null;
        }
        var parts = statement.Name.Parts.Select(static p => p.Value).ToEquatableArray();
        var name = NameOf(statement, parts);
        if (!statement.OrReplace && !statement.IfNotExists && IsTaken(parts, name))
        {
            session.Context.Report(NameErrors.TableAlreadyExists, statement.Name.Span, statement.Name.Text);
            return null;
        }
        var definition = new ViewDefinition(name, columns, session.Context.Source, statement.Query)
        {
            SchemaMode = statement.SchemaMode,
            QueryColumns = rows.Relation.Output.Select(static c => c.Name).ToEquatableArray(),
        };
        return new BoundCreateView(definition, statement.Lifetime != ViewLifetime.Permanent, statement.OrReplace, statement.IfNotExists);
    }

    private QualifiedName NameOf(CreateViewStatement statement, EquatableArray<string> parts) =>
        statement.Lifetime switch
        {
            ViewLifetime.Temporary => QualifiedName.Of(parts[^1]),
            _ when statement.Alters && session.Context.Catalogue.FindView(parts) is { } view => view.Name,
            ViewLifetime.GlobalTemporary => QualifiedName.Of(GlobalSchema, parts[^1]),
            _ => session.Context.Catalogue.Qualify(parts),
        };

    private bool IsTaken(EquatableArray<string> parts, QualifiedName name)
    {
        var catalogue = session.Context.Catalogue;
        return catalogue.FindView(parts)?.Name == name || name.Parts.Count > 1 && catalogue.FindTable(name.Parts)?.Name == name;
    }

    private EquatableArray<TableColumn>? Columns(CreateViewStatement statement, Relation query)
    {
        if (!statement.Columns.IsEmpty && statement.Columns.Count != query.Output.Count)
        {
            session.Context.Report(
                StatementErrors.ViewColumnCount,
                statement.Name.Span,
                statement.Name.Text,
                statement.Columns.Count,
                query.Output.Count
            );
            return null;
        }
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var columns = new List<TableColumn>();
        for (var i = 0; i < query.Output.Count; i++)
        {
            var column = query.Output[i];
            var given = statement.Columns.IsEmpty ? null : statement.Columns[i];
            var name = given?.Name.Value ?? column.Name;
            if (!names.Add(name))
            {
                session.Context.Report(NameErrors.ColumnRepeated, given?.Span ?? statement.Query.Span, name);
                return null;
            }
            columns.Add(new TableColumn(name, column.Type, column.Nullable, given?.Comment));
        }
        return [.. columns];
    }

    private bool CheckLifetime(CreateViewStatement statement)
    {
        if (statement.Lifetime != ViewLifetime.Permanent || session.TemporaryViews.Count == 0)
        {
            return true;
        }
        session.Context.Report(NameErrors.TemporaryReference, statement.Name.Span, statement.Name.Text, session.TemporaryViews[0]);
        return false;
    }
}
