namespace Translator.Backends.Streaming;

/// <summary>What a user chooses for a stream.</summary>
public sealed record StreamOptions
{
    /// <summary>Rows of windows come once, when the window closes.</summary>
    public static StreamOptions Default { get; } = new();

    /// <summary>When the rows of windows go out.</summary>
    public WindowEmission Emission { get; init; } = WindowEmission.OnClose;
}
