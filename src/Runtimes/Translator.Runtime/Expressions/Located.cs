using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Runtime.Expressions;

/// <summary>Adds the place in the user's SQL to what a kernel throws.</summary>
public static class Located
{
    /// <summary>The same mistake at an origin, unless it has a place already.</summary>
    public static DataException At(DataException mistake, Origin origin)
    {
        if (mistake.Diagnostic.Location is not null || origin.Location is not { } place)
        {
            return mistake;
        }
        return new DataException(mistake.Diagnostic with { Location = place.Source.Locate(place.Span) });
    }
}
