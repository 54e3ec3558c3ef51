namespace Translator.IR.Functions;

/// <summary>Marks a static field that holds a <see cref="FunctionRow"/>; the generator collects them into <see cref="FunctionCatalogue"/>.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class FunctionAttribute : Attribute;
