namespace Translator.IR.Diagnostics.Codes;

/// <summary>Codes TR40xx: queries that bind but have no normal form.</summary>
public static class NormalisationErrors;
