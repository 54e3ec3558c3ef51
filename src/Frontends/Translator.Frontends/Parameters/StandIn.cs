using Translator.IR.Diagnostics;

namespace Translator.Frontends.Parameters;

/// <summary>A parameter without a value.</summary>
/// <param name="Name">Its name, with its namespace where one was written.</param>
/// <param name="Written">Where it stands in the user's text.</param>
/// <param name="Value">Where what was put in its place stands in the text that is read.</param>
public readonly record struct StandIn(string Name, TextSpan Written, TextSpan Value);
