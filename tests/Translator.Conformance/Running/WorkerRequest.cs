namespace Translator.Conformance.Running;

/// <summary>Asks a worker to run a file; records that have a verdict already are left out.</summary>
internal sealed record WorkerRequest(string Suite, string File, IReadOnlyList<int> Finished, IReadOnlyList<int> Lost);
