namespace Translator.Runtime.Batch.Windows;

/// <summary>Which row of a frame.</summary>
internal enum FramePosition
{
    First,
    Last,
    Nth,
}
