using Translator.IR;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Functions.Signatures;

namespace Translator.Frontends.Binding.Functions;

/// <summary>Puts arguments in the order of a signature's parameters.</summary>
internal static class ArgumentPlacement
{
    /// <summary>Places positional arguments first, then named ones; a gap before a given optional argument cannot be filled.</summary>
    public static bool TryPlace(
        Signature signature,
        EquatableArray<CallArgument> arguments,
        out EquatableArray<CallArgument> ordered,
        out PlacementFault? fault
    )
    {
        ordered = [];
        fault = null;
        var slots = new CallArgument?[signature.Parameters.Count];
        var named = false;
        for (var i = 0; i < arguments.Count && fault is null; i++)
        {
            var argument = arguments[i];
            if (argument.Name is not { } name)
            {
                fault =
                    named ? new PlacementFault(TypeErrors.PositionalAfterNamed, "", argument.Span)
                    : i >= slots.Length ? new PlacementFault(TypeErrors.WrongArgumentCount, "", argument.Span)
                    : null;
                if (fault is null)
                {
                    slots[i] = argument;
                }
                continue;
            }
            named = true;
            var index = IndexOf(signature, name.Value);
            fault =
                index < 0 ? new PlacementFault(TypeErrors.UnknownParameter, name.Value, name.Span)
                : slots[index] is not null ? new PlacementFault(TypeErrors.RepeatedParameter, name.Value, name.Span)
                : null;
            if (fault is null)
            {
                slots[index] = argument;
            }
        }
        fault ??= FindGap(signature, slots);
        ordered = fault is null ? slots.TakeWhile(static s => s is not null).OfType<CallArgument>().ToEquatableArray() : [];
        return fault is null;
    }

    private static PlacementFault? FindGap(Signature signature, CallArgument?[] slots)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            var needed =
                !signature.Parameters[i].Optional && !signature.Parameters[i].Variadic || slots.AsSpan(i).ContainsAnyExcept([null]);
            if (slots[i] is null && needed)
            {
                return new PlacementFault(TypeErrors.MissingParameter, signature.Parameters[i].Name, null);
            }
        }
        return null;
    }

    private static int IndexOf(Signature signature, string name)
    {
        for (var i = 0; i < signature.Parameters.Count; i++)
        {
            if (string.Equals(signature.Parameters[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }
        return -1;
    }
}
