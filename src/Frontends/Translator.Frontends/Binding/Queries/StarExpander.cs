using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary><c>*</c>, <c>t.*</c>, <c>s.*</c> of a struct, with EXCEPT and REPLACE.</summary>
internal sealed class StarExpander(BindingSession session, ExpressionScope scope)
{
    public EquatableArray<NamedExpression> Expand(StarSyntax star, RelationScope rows)
    {
        var columns = star.Qualifier is { } qualifier ? Qualified(star, qualifier, rows) : Named(rows.Visible, star);
        if (
            star.Except.GroupBy(static n => n.Text, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static g => g.Count() > 1) is
            { } repeated
        )
        {
            var location = new Location(session.Context.Source, star.Span);
            session.Context.Diagnostics.Add(
                new Diagnostic(NameErrors.ColumnRepeated, location, repeated.Key) { Condition = "EXCEPT_OVERLAPPING_COLUMNS" }
            );
            return [];
        }
        foreach (var name in star.Except)
        {
            columns = Without(columns, name, 0, star);
        }
        foreach (var item in star.Replace)
        {
            columns = Replace(columns, item);
        }
        return [.. columns];
    }

    private List<NamedExpression> Named(IEnumerable<ScopeColumn> columns, StarSyntax star) =>
        [.. columns.Select(c => new NamedExpression(c.Name, session.Reference(c.Column, star.Span)))];

    private List<NamedExpression> Qualified(StarSyntax star, QualifiedName qualifier, RelationScope rows)
    {
        var columns = rows.FindQualified(qualifier.Parts);
        if (columns.Count > 0)
        {
            return Named(columns, star);
        }
        if (scope.ResolveColumn(qualifier.Parts, qualifier.Span) is null)
        {
            session.ReportUnknownColumn(
                NameErrors.StarWithoutColumns,
                qualifier.Span,
                qualifier.Text + ".*",
                rows.Visible.Where(static c => !c.Qualifier.IsEmpty).Select(static c => c.Qualifier[^1] + ".*")
            );
            return [];
        }
        var value = session.Expressions.Bind(new ColumnSyntax(qualifier, qualifier.Span), scope);
        if (value.Type is StructType row)
        {
            return FieldsOf(value, row);
        }
        if (!value.IsError)
        {
            session.Context.Report(NameErrors.FieldStar, qualifier.Span, qualifier.Text, value.Type.Name);
        }
        return [];
    }

    private static List<NamedExpression> FieldsOf(Expression value, StructType row) =>
        [.. row.Fields.Select((f, i) => new NamedExpression(f.Name, new FieldAccess(value, i) { Origin = value.Origin }))];

    /// <summary>Takes out the columns of a name; <c>a.b</c> where <c>a</c> is a struct takes out its field.</summary>
    private List<NamedExpression> Without(List<NamedExpression> columns, QualifiedName name, int part, StarSyntax star)
    {
        var here = Matches(columns, name.Parts[part].Value);
        if (here.Count == 0 && part == 0 && name.Parts.Count > 1)
        {
            var last = Matches(columns, name.Last.Value);
            return last.Count > 0 ? [.. columns.Except(last)] : Unknown(columns, name);
        }
        if (here.Count == 0)
        {
            return Unknown(columns, name);
        }
        if (part == name.Parts.Count - 1)
        {
            return [.. columns.Except(here)];
        }
        if (here is not [{ Value: { Type: StructType row } value } column])
        {
            return Unknown(columns, name);
        }
        var fields = Without(FieldsOf(value, row), name, part + 1, star);
        var arguments = fields.SelectMany(static f => new[] { Literal.Text(f.Name), f.Value }).ToEquatableArray();
        var rest = column with { Value = session.Composer.Call("named_struct", arguments, name.Span) };
        return [.. columns.Select(c => ReferenceEquals(c, column) ? rest : c)];
    }

    private List<NamedExpression> Replace(List<NamedExpression> columns, SelectItemSyntax item)
    {
        var value = session.Expressions.Bind(item.Expression, scope);
        var name = item.Aliases.IsEmpty ? session.Expressions.NameOf(item.Expression) : item.Aliases[0].Value;
        if (Matches(columns, name).Count == 0)
        {
            session.ReportUnknownColumn(NameErrors.UnresolvedColumn, item.Span, name, columns.Select(static c => c.Name));
        }
        return [.. columns.Select(c => IsNamed(c, name) ? c with { Value = value } : c)];
    }

    private List<NamedExpression> Unknown(List<NamedExpression> columns, QualifiedName name)
    {
        session.ReportUnknownColumn(NameErrors.UnresolvedColumn, name.Span, name.Text, columns.Select(static c => c.Name));
        return columns;
    }

    private static List<NamedExpression> Matches(List<NamedExpression> columns, string name) => columns.FindAll(c => IsNamed(c, name));

    private static bool IsNamed(NamedExpression column, string name) =>
        string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase);
}
