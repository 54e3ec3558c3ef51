namespace Translator.Backends.Streaming.Traits;

/// <summary>What kinds of changes there are.</summary>
public enum ChangelogMode
{
    /// <summary>Rows only come.</summary>
    AppendOnly,

    /// <summary>Rows come and go.</summary>
    Retract,
}
