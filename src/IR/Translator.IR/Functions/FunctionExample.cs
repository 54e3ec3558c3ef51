namespace Translator.IR.Functions;

/// <summary>A call and its answer; run on both runtimes, held against real Spark, and shown in the documentation.</summary>
/// <param name="Sql">An expression in Spark SQL, for example <c>instr('abc', 'b')</c>; a FROM clause may follow.</param>
/// <param name="Result">
/// The answer as Spark's shell prints it; rows are joined by <c>\n</c>, cells by <c>\t</c>. <c>error CONDITION</c> where the call fails.
/// </param>
public sealed record FunctionExample(string Sql, string Result);
