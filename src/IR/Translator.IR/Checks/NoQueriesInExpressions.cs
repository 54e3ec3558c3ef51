using Translator.IR.Expressions;

namespace Translator.IR.Checks;

/// <summary>EXISTS, IN and scalar queries have become joins.</summary>
internal sealed class NoQueriesInExpressions : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site) =>
        site.Expression is Exists or InSubquery or ScalarSubquery ? ["it is a join after normalisation"] : [];
}
