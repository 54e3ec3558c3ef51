namespace Translator.Frontends.Binding.Naming;

/// <summary>The fact that a name without parentheses is a call, or that a subscript is a field.</summary>
internal sealed record CalledName
{
    public static CalledName Instance { get; } = new();
}
