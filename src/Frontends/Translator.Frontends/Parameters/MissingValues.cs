namespace Translator.Frontends.Parameters;

/// <summary>What becomes of a parameter that nothing gives a value.</summary>
public enum MissingValues
{
    /// <summary>It is an error: the text is to be run.</summary>
    Report,

    /// <summary>Something that fits its place stands in for it, with a warning: the text is only checked.</summary>
    StandIn,
}
