namespace Translator.IR.Tests.Normalisation.Reference;

/// <summary>A scalar subquery has several rows.</summary>
internal sealed class TooManyRowsException : Exception;
