using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Binding.Queries;

/// <summary>
/// How much one query can have of what takes time with the square of its number or more. Far more than people and generators write: beyond it a query is
/// refused at once instead of being worked on for minutes.
/// </summary>
internal static class QuerySize
{
    /// <summary>Joins, lateral views, window calls, INTERSECTs and EXCEPTs.</summary>
    public const int Steps = 500;

    /// <summary>Named queries and pipe operators.</summary>
    public const int Names = 2000;

    /// <summary>Whether a number of parts is too great, which is reported.</summary>
    public static bool Exceeds(this BindingSession session, int count, int most, string parts, TextSpan span)
    {
        if (count <= most)
        {
            return false;
        }
        session.Context.Diagnostics.Add(
            new Diagnostic(QueryErrors.TooManyParts, new Location(session.Context.Source, span), most, parts).WithHelp(
                "Put a part of them into a view or a table of its own."
            )
        );
        return true;
    }
}
