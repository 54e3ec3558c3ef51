namespace Translator.Conformance.Running;

/// <summary>Hears what a file's run does, as it does it, so that a lost process leaves a trace of the record it was in.</summary>
internal interface IOutcomeSink
{
    void Begin(int n);

    void Report(RecordOutcome outcome);
}
