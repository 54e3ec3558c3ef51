using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Queries;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Scopes;

/// <summary>The arguments of a table function in FROM or LATERAL VIEW.</summary>
internal sealed class TableArgumentScope(BindingSession session, QueryEnvironment environment, RelationScope rows)
    : ClauseScope(session, environment, rows, "the arguments of a table function")
{
    public override Expression AddGenerator(TableFunctionCall call, TextSpan span)
    {
        Session.Context.Report(QueryErrors.GeneratorNested, span);
        return ErrorExpression.Value;
    }
}
