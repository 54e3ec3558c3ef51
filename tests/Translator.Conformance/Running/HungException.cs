namespace Translator.Conformance.Running;

/// <summary>An engine call ran past its limit. Its thread still runs, so the process that holds it has to end.</summary>
internal sealed class HungException() : Exception("an engine call ran past its time limit");
