using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Queries;

/// <summary>
/// Makes the expressions that clauses imply (<c>USING (a)</c> is <c>l.a = r.a</c>) by binding the syntax that a person would have written for
/// them, so that they get the same functions and casts.
/// </summary>
internal sealed class ExpressionComposer(BindingSession session)
{
    public Expression Equal(Expression left, Expression right, TextSpan span) => Binary(BinaryOperator.Equal, left, right, span);

    public Expression NullSafeEqual(Expression left, Expression right, TextSpan span) =>
        Binary(BinaryOperator.NullSafeEqual, left, right, span);

    public Expression Binary(BinaryOperator op, Expression left, Expression right, TextSpan span)
    {
        var scope = new ValueScope([left, right]);
        return session.Expressions.Bind(new BinarySyntax(op, ValueScope.Name(0, span), ValueScope.Name(1, span), span), scope);
    }

    public Expression And(EquatableArray<Expression> conditions, TextSpan span) => Logical(LogicalOperator.And, conditions, span);

    public Expression Or(EquatableArray<Expression> conditions, TextSpan span) => Logical(LogicalOperator.Or, conditions, span);

    public Expression IsNotNull(Expression value, TextSpan span) =>
        session.Expressions.Bind(new IsSyntax(ValueScope.Name(0, span), IsTest.Null, true, span), new ValueScope([value]));

    /// <summary><c>name(arguments)</c>.</summary>
    public Expression Call(string name, EquatableArray<Expression> arguments, TextSpan span) =>
        session.Expressions.Bind(
            new FunctionCallSyntax(Named(name, span), SetQuantifier.None, Arguments(arguments.Count, span), span),
            new ValueScope(arguments)
        );

    /// <summary>The call of a table function.</summary>
    public TableFunctionCall? TableCall(string name, EquatableArray<Expression> arguments, TextSpan span) =>
        session.Expressions.BindTableFunction(Named(name, span), Arguments(arguments.Count, span), span, new ValueScope(arguments));

    /// <summary><c>CASE WHEN condition THEN value END</c>.</summary>
    public Expression When(Expression condition, Expression value, TextSpan span) =>
        session.Expressions.Bind(
            new CaseSyntax(null, [new WhenSyntax(ValueScope.Name(0, span), ValueScope.Name(1, span), span)], null, span),
            new ValueScope([condition, value])
        );

    private Expression Logical(LogicalOperator op, EquatableArray<Expression> conditions, TextSpan span)
    {
        if (conditions.Count == 1)
        {
            return conditions[0];
        }
        var names = Enumerable.Range(0, conditions.Count).Select(i => ValueScope.Name(i, span)).ToEquatableArray();
        return session.Expressions.Bind(new LogicalSyntax(op, names, span), new ValueScope(conditions));
    }

    private static QualifiedName Named(string name, TextSpan span) => new([new Identifier(name, false, span)], span);

    private static EquatableArray<ArgumentSyntax> Arguments(int count, TextSpan span) =>
        Enumerable.Range(0, count).Select(i => new ArgumentSyntax(null, ValueScope.Name(i, span), span)).ToEquatableArray();
}
