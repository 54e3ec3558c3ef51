namespace Translator.IR;

/// <summary>
/// Marks the root of a closed hierarchy: every case is a sealed record in this assembly, and switches over it list all cases without a default
/// arm. The build tells what a new case still owes.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ClosedAttribute : Attribute;
