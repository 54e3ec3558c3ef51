namespace Translator.IR.Diagnostics;

/// <summary>
/// One kind of diagnostic. Codes are <c>TR</c> and four digits by stage: 1 text, 2 names, 3 types, 4 normalisation, 5 capability,
/// 6 run time, 7 catalogue and configuration, 9 internal. A code is never used again for another kind.
/// </summary>
/// <param name="Code">The code, for example <c>TR2001</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">The kind in a few words.</param>
/// <param name="Message">The sentence shown, with <c>{0}</c>, <c>{1}</c> … for its arguments.</param>
/// <param name="Condition">The error condition that Spark 4 reports for the same mistake, when every use of this kind has the same one.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Title, string Message, string? Condition = null);
