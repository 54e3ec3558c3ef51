namespace Translator.IR.Diagnostics.Codes;

/// <summary>Codes TR60xx (kernels), TR61xx (batch), TR62xx (streaming) and TR63xx (connectors): mistakes that only the data shows.</summary>
public static class RuntimeErrors;
