namespace Translator.IR.Diagnostics.Codes;

/// <summary>Codes TR70xx: projects, tables and options.</summary>
public static class ConfigurationErrors;
