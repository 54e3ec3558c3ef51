namespace Translator.IR.Diagnostics.Codes;

/// <summary>Codes TR10xx: text that does not follow the grammar.</summary>
public static class SyntaxErrors;
