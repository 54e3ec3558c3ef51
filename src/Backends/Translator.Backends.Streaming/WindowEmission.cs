namespace Translator.Backends.Streaming;

/// <summary>When the rows of groups that a watermark completes go out.</summary>
public enum WindowEmission
{
    /// <summary>Once, when the group is complete.</summary>
    OnClose,

    /// <summary>At once, and again with each change; the old row is taken back.</summary>
    Update,
}
