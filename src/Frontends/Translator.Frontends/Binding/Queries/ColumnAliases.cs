using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Binding.Queries;

/// <summary>Checks that a list of column aliases fits the columns that it names.</summary>
internal static class ColumnAliases
{
    public static bool Fit(
        BindingSession session,
        string name,
        EquatableArray<Identifier> aliases,
        int columns,
        TextSpan span,
        string condition = "ASSIGNMENT_ARITY_MISMATCH"
    )
    {
        if (aliases.Count == columns)
        {
            return true;
        }
        var diagnostic = new Diagnostic(QueryErrors.AliasCount, new Location(session.Context.Source, span), name, columns, aliases.Count);
        session.Context.Diagnostics.Add(diagnostic with { Condition = condition });
        return false;
    }
}
