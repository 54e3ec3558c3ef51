namespace Translator.IR.Functions.Families;

/// <summary>Making structs. The names of the fields are in the type of the call.</summary>
public static class Structs
{
    /// <summary><c>struct(a, b)</c>, <c>named_struct('x', a)</c>, <c>(a, b)</c>: the arguments are the fields' values.</summary>
    [Function]
    public static readonly FunctionRow Struct = FunctionRow
        .Scalar("struct")
        .Total()
        .Says("A struct of the values; the call's type names its fields.")
        .Overload("(values: any...) -> struct")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "struct named_struct", hive: "struct named_struct")
        .Example("named_struct('a', 1, 'b', 'x')", "{\"a\":1,\"b\":\"x\"}")
        .Example("struct(1, 'x')", "{\"col1\":1,\"col2\":\"x\"}");
}
