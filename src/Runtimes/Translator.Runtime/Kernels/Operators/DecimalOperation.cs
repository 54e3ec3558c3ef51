namespace Translator.Runtime.Kernels.Operators;

/// <summary>The operations on decimals.</summary>
internal enum DecimalOperation
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
}
