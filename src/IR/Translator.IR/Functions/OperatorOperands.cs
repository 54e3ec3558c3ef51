namespace Translator.IR.Functions;

/// <summary>
/// The fact that a function of two numbers takes its operands as an arithmetic operator does: text beside a number becomes that number's kind, and two
/// texts are a mistake where the operators say so (Spark 4.3: <c>pmod('7', 3)</c> is a bigint with ANSI mode on, a double without). An extension of the row.
/// </summary>
public sealed record OperatorOperands
{
    private OperatorOperands() { }

    /// <summary>The one value.</summary>
    public static OperatorOperands Instance { get; } = new();
}
