using System.Reflection;

namespace Translator.IR.Functions;

/// <summary>The rows marked with <see cref="FunctionAttribute"/> in this assembly.</summary>
internal static partial class BuiltInFunctions
{
    /// <summary>Every built-in row, in the order of family and field.</summary>
    public static IEnumerable<FunctionRow> All { get; } =
    [
        .. typeof(BuiltInFunctions)
            .Assembly.GetTypes()
            .Where(static t => string.Equals(t.Namespace, "Translator.IR.Functions.Families", StringComparison.Ordinal))
            .OrderBy(static t => t.Name, StringComparer.Ordinal)
            .SelectMany(static t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(static f => f.IsDefined(typeof(FunctionAttribute)))
            .Select(static f => (FunctionRow)(f.GetValue(null) ?? throw new InvalidOperationException(f.Name))),
    ];
}
