namespace Translator.Conformance.Running;

/// <summary>What <c>--mode</c> asks for.</summary>
internal enum RecordMode
{
    Batch,
    Stream,
    Both,
}
