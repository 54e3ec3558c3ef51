namespace Translator.IR.Functions;

/// <summary>The rows marked with <see cref="FunctionAttribute"/> in this assembly, collected when the IR is built.</summary>
internal static partial class BuiltInFunctions
{
    /// <summary>Every built-in row, in the order of family and field.</summary>
    public static IEnumerable<FunctionRow> All { get; } = Collect();

    private static partial FunctionRow[] Collect();
}
