namespace Translator.Conformance.Running;

/// <summary>A line from a worker: the record it begins, an outcome, or the end of the file.</summary>
internal sealed record WorkerMessage(int? Begin, RecordOutcome? Outcome, bool End);
