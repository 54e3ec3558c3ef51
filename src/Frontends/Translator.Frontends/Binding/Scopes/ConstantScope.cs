using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Binding.Scopes;

/// <summary>Where a constant is asked for: a column is not unknown but not allowed.</summary>
internal sealed class ConstantScope(BindingSession session, string clause)
    : ClauseScope(session, QueryEnvironment.Top, RelationScope.Empty, clause)
{
    public override ColumnMatch? ResolveColumn(EquatableArray<Identifier> parts, TextSpan span)
    {
        Session.Context.Report(QueryErrors.LimitNotConstant, span, Clause);
        return new ColumnMatch(ErrorExpression.Value, parts.Count);
    }
}
