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

/// <summary><c>LATERAL VIEW [OUTER] explode(x) t AS a</c>.</summary>
internal sealed class LateralViewBinder(BindingSession session)
{
    public BoundRows? Bind(BoundRows input, LateralViewSyntax view, QueryEnvironment environment)
    {
        var scope = new TableArgumentScope(session, environment, input.Scope);
        var syntax = view.Function;
        if (session.Expressions.IsUntyped(syntax.Name, syntax.Arguments, scope))
        {
            return Untyped(input, view);
        }
        if (session.Expressions.BindTableFunction(syntax.Name, syntax.Arguments, syntax.Span, scope) is not { } call)
        {
            return null;
        }
        if (!view.Columns.IsEmpty && view.Columns.Count != call.Columns.Fields.Count)
        {
            var diagnostic = new Diagnostic(
                QueryErrors.AliasCount,
                new Location(session.Context.Source, view.Span),
                syntax.Name.Text,
                call.Columns.Fields.Count,
                view.Columns.Count
            );
            session.Context.Diagnostics.Add(diagnostic with { Condition = "NUM_TABLE_VALUE_ALIASES_MISMATCH" });
            return null;
        }
        var outer = view.Outer || call.Outer;
        var columns = call
            .Columns.Fields.Select(
                (f, i) =>
                    session.Context.Columns.Allocate(view.Columns.IsEmpty ? f.Name : view.Columns[i].Value, f.Type, f.Nullable || outer)
            )
            .ToEquatableArray();
        var relation = new Generate(input.Relation, call.Function, call.Arguments, outer, columns)
        {
            Origin = session.Context.At(view.Span),
        };
        EquatableArray<string> qualifier = view.Alias is { } alias ? [alias.Value] : [];
        var made = columns.Select(c => new ScopeColumn(c.Name, c, qualifier)).ToEquatableArray();
        return new BoundRows(relation, input.Scope.Over(relation).Join(new RelationScope(made)));
    }

    /// <summary>The columns of a function of which nothing is known: all that is bound over them is of unknown type.</summary>
    private BoundRows Untyped(BoundRows input, LateralViewSyntax view)
    {
        var columns = view.Columns.Select(c => session.Context.Columns.Allocate(c.Value, DataType.Error, true)).ToEquatableArray();
        var passed = input.Relation.Output.Select(static c => new Assignment(c, new ColumnReference(c)));
        var made = columns.Select(static c => new Assignment(c, ErrorExpression.Value));
        var relation = new Project(input.Relation, [.. passed, .. made]) { Origin = session.Context.At(view.Span) };
        EquatableArray<string> qualifier = view.Alias is { } alias ? [alias.Value] : [];
        var names = columns.Select(c => new ScopeColumn(c.Name, c, qualifier)).ToEquatableArray();
        return new BoundRows(relation, input.Scope.Over(relation).Join(new RelationScope(names)));
    }
}
