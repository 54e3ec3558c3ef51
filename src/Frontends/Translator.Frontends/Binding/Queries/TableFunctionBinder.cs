using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Queries;

/// <summary>A table function in FROM: <c>range(10) AS t(id)</c>, <c>LATERAL explode(x)</c>.</summary>
internal sealed class TableFunctionBinder(BindingSession session)
{
    public BoundRows? Bind(FunctionTableSyntax function, QueryEnvironment environment)
    {
        var scope = new TableArgumentScope(session, environment, RelationScope.Empty);
        return Generate(Values.SingleRow, function, scope, false) is { } made ? Name(made.Relation, made.Columns, function) : null;
    }

    /// <summary>A function over each row on the left of it: the columns of both.</summary>
    public BoundRows? BindLateral(BoundRows left, FunctionTableSyntax function, bool outer, QueryEnvironment environment)
    {
        var scope = new TableArgumentScope(session, environment, left.Scope);
        if (Generate(left.Relation, function, scope, outer) is not { } made)
        {
            return null;
        }
        var right = new RelationScope(made.Columns.Select(c => new ScopeColumn(c.Name, c, QualifierOf(function))).ToEquatableArray());
        return new BoundRows(made.Relation, left.Scope.Over(made.Relation).Join(right));
    }

    private (Generate Relation, EquatableArray<ColumnSymbol> Columns)? Generate(
        Relation input,
        FunctionTableSyntax function,
        ExpressionScope scope,
        bool outer
    )
    {
        var syntax = function.Function;
        if (syntax.Over is not null || syntax.Filter is not null || !syntax.WithinGroup.IsEmpty)
        {
            session.Context.Report(StatementErrors.UnsupportedClause, syntax.Span, "A table function with OVER, FILTER or WITHIN GROUP");
            return null;
        }
        if (session.Expressions.BindTableFunction(syntax.Name, syntax.Arguments, syntax.Span, scope) is not { } call)
        {
            return null;
        }
        var names = function.Alias?.Columns ?? [];
        if (
            !names.IsEmpty
            && !ColumnAliases.Fit(
                session,
                syntax.Name.Text,
                names,
                call.Columns.Fields.Count,
                syntax.Span,
                "NUM_TABLE_VALUE_ALIASES_MISMATCH"
            )
        )
        {
            return null;
        }
        var isOuter = outer || call.Outer;
        var columns = call
            .Columns.Fields.Select(
                (f, i) => session.Context.Columns.Allocate(names.IsEmpty ? f.Name : names[i].Value, f.Type, f.Nullable || isOuter)
            )
            .ToEquatableArray();
        var relation = new Generate(input, call.Function, call.Arguments, isOuter, columns) { Origin = session.Context.At(syntax.Span) };
        return (relation, columns);
    }

    private BoundRows Name(Generate relation, EquatableArray<ColumnSymbol> columns, FunctionTableSyntax function)
    {
        Relation named = function.Alias?.Name is { } name
            ? new Alias(relation, name.Value) { Origin = session.Context.At(function.Span) }
            : relation;
        return new BoundRows(
            named,
            new RelationScope(columns.Select(c => new ScopeColumn(c.Name, c, QualifierOf(function))).ToEquatableArray())
        );
    }

    private static EquatableArray<string> QualifierOf(FunctionTableSyntax function) => function.Alias?.Name is { } name ? [name.Value] : [];
}
