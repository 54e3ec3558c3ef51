namespace Translator.IR.Functions;

/// <summary>A call and its answer; run on both runtimes and shown in the documentation.</summary>
/// <param name="Sql">An expression in Spark SQL, for example <c>instr('abc', 'b')</c>.</param>
/// <param name="Result">The answer as Spark's shell prints it; rows of a table function are joined by <c>\n</c>.</param>
public sealed record FunctionExample(string Sql, string Result);
