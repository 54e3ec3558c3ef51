using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Queries;

/// <summary>The SELECT list: stars, table functions, expressions with and without aliases.</summary>
internal sealed class SelectListBinder(SelectLevel level)
{
    private readonly BindingSession session = level.Session;
    private readonly HashSet<ColumnId> taken = [];

    public void Bind(EquatableArray<SelectItemSyntax> items)
    {
        var scope = new SelectScope(level, SelectClause.Items);
        foreach (var item in items)
        {
            level.ItemLevel = 0;
            switch (item.Expression)
            {
                case StarSyntax star:
                    foreach (var named in scope.ExpandStar(star))
                    {
                        Add(named.Name, named.Value, item.Span, false);
                    }
                    break;
                case FunctionCallSyntax { Over: null } call when session.Expressions.IsTableFunction(call):
                    BindGenerator(item, call, scope);
                    break;
                default:
                    BindExpression(item, scope);
                    break;
            }
        }
    }

    private void BindExpression(SelectItemSyntax item, SelectScope scope)
    {
        if (item.Aliases.Count > 1)
        {
            var diagnostic = new Diagnostic(
                QueryErrors.AliasCount,
                new Location(session.Context.Source, item.Span),
                session.TextOf(item.Expression),
                1,
                item.Aliases.Count
            );
            session.Context.Diagnostics.Add(diagnostic with { Condition = "MULTI_ALIAS_WITHOUT_GENERATOR" });
        }
        var value = session.Expressions.Bind(item.Expression, scope);
        var hasAlias = !item.Aliases.IsEmpty;
        Add(hasAlias ? item.Aliases[0].Value : NameOf(item.Expression, value), value, item.Span, hasAlias);
    }

    private string NameOf(ExpressionSyntax syntax, Expression value) =>
        value is ColumnReference reference && reference.Id == level.TimeWindow?.Window.Id
            ? reference.Column.Name
            : ColumnNaming.NameOf(syntax);

    private void BindGenerator(SelectItemSyntax item, FunctionCallSyntax call, SelectScope scope)
    {
        if (session.Expressions.BindTableFunction(call.Name, call.Arguments, call.Span, scope) is not { } bound)
        {
            Add("col", ErrorExpression.Value, item.Span, false);
            return;
        }
        var fields = bound.Columns.Fields;
        if (!item.Aliases.IsEmpty && item.Aliases.Count != fields.Count)
        {
            var diagnostic = new Diagnostic(
                QueryErrors.AliasCount,
                new Location(session.Context.Source, item.Span),
                call.Name.Text,
                fields.Count,
                item.Aliases.Count
            );
            session.Context.Diagnostics.Add(diagnostic with { Condition = "UDTF_ALIAS_NUMBER_MISMATCH" });
            return;
        }
        var columns = fields
            .Select(
                (f, i) =>
                    session.Context.Columns.Allocate(
                        item.Aliases.IsEmpty ? f.Name : item.Aliases[i].Value,
                        f.Type,
                        f.Nullable || bound.Outer
                    )
            )
            .ToEquatableArray();
        level.Generators.Add(new PendingGenerator(bound, columns));
        foreach (var column in columns)
        {
            Add(column.Name, session.Reference(column, item.Span), item.Span, false);
        }
    }

    private void Add(string name, Expression value, TextSpan span, bool hasAlias)
    {
        var passed = value as ColumnReference;
        var keeps =
            passed is not null
            && string.Equals(passed.Column.Name, name, StringComparison.Ordinal)
            && level is { ItemLevel: 0, HasGroupingSets: false }
            && taken.Add(passed.Id);
        level.AddItem(
            new SelectItem(value, keeps && passed is not null ? passed.Column : session.NewColumn(name, value), span)
            {
                HasAlias = hasAlias,
                Qualifier = passed is null || hasAlias ? [] : QualifierOf(passed),
                Level = level.ItemLevel,
            }
        );
        if (passed is not null && !keeps && !hasAlias)
        {
            var item = level.Items[^1];
            level.Items[^1] = item with { Identity = passed.Id };
        }
    }

    private EquatableArray<string> QualifierOf(ColumnReference reference) =>
        level.Rows.Columns.FirstOrDefault(c => c.Column.Id == reference.Id)?.Qualifier ?? [];
}
