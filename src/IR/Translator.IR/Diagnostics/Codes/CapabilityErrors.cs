namespace Translator.IR.Diagnostics.Codes;

/// <summary>Codes TR50xx: what a runtime or target does not do (yet).</summary>
public static class CapabilityErrors;
