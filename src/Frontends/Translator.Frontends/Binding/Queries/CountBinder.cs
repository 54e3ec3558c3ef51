using System.Globalization;
using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary>The constant of LIMIT and OFFSET.</summary>
internal sealed class CountBinder(BindingSession session)
{
    /// <summary>The count, or null after an error has been reported.</summary>
    public long? Bind(ExpressionSyntax syntax, string clause)
    {
        var before = session.Context.Diagnostics.Count;
        var value = session.Expressions.Bind(syntax, new ConstantScope(session, clause));
        if (value.IsError || session.Context.Diagnostics.Count > before)
        {
            return null;
        }
        if (value.Type is not IntType)
        {
            session.Context.Report(QueryErrors.LimitType, syntax.Span, clause, value.Type.Name);
            return null;
        }
        if (value is Literal { Value.IsNull: true } or Cast { Operand: Literal { Value.IsNull: true } })
        {
            session.Context.Report(QueryErrors.LimitNull, syntax.Span, clause);
            return null;
        }
        if (!ConstantInteger.TryEvaluate(value, out var count))
        {
            session.Context.Report(QueryErrors.LimitNotConstant, syntax.Span, clause);
            return null;
        }
        if (count < 0)
        {
            session.Context.Report(QueryErrors.LimitNegative, syntax.Span, clause, count.ToString(CultureInfo.InvariantCulture));
            return null;
        }
        return count;
    }
}
