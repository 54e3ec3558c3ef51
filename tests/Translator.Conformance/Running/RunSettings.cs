namespace Translator.Conformance.Running;

internal sealed record RunSettings(RecordMode Mode, RecordFilter Filter, TimeSpan RecordLimit);
