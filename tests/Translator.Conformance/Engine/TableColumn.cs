namespace Translator.Conformance.Engine;

/// <summary>A column with its type as the session's profile spells it, for example <c>array&lt;int&gt;</c>.</summary>
public sealed record TableColumn(string Name, string TypeText);
