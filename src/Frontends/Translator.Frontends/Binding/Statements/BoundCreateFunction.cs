using Translator.IR.Functions;

namespace Translator.Frontends.Binding.Statements;

/// <summary><c>CREATE FUNCTION name AS class</c>, where the class is a function that the project has registered.</summary>
/// <param name="Name">The name that queries call it by.</param>
/// <param name="Function">The registered function; a catalogue with it under the name is <see cref="FunctionRow.Reads"/>.</param>
public sealed record BoundCreateFunction(string Name, FunctionRow Function) : BoundStatement;
