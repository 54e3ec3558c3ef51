using System.Globalization;
using Translator.Frontends.Binding.Naming;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Functions;
using Translator.IR.Functions.Signatures;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Functions;

/// <summary>Says what is wrong with a call.</summary>
internal sealed class CallErrors(BinderContext context)
{
    public void Unknown(string name, TextSpan span)
    {
        var simple = name[(name.LastIndexOf('.') + 1)..];
        if (context.MissingClasses.ContainsKey(simple))
        {
            Untyped(simple, span);
            return;
        }
        var diagnostic = new Diagnostic(NameErrors.UnresolvedRoutine, At(span), name);
        context.Diagnostics.Add(NearestNames.Suggest(diagnostic, name, context.Functions.NamesOf(context.Profile.Dialect)));
    }

    /// <summary>Says it once in a statement: what is wrong has been said where the function was made.</summary>
    private void Untyped(string name, TextSpan span)
    {
        var diagnostic = new Diagnostic(NameErrors.FunctionUntyped, At(span), name);
        if (!context.Diagnostics.Any(d => d.Descriptor == diagnostic.Descriptor && d.Arguments == diagnostic.Arguments))
        {
            context.Diagnostics.Add(diagnostic);
        }
    }

    public void WrongCount(string name, IEnumerable<Signature> signatures, int count, TextSpan span) =>
        context.Report(TypeErrors.WrongArgumentCount, span, name, Expected([.. signatures]), count);

    public void Placement(string name, PlacementFault? fault, IEnumerable<Signature> signatures, int count, TextSpan span)
    {
        if (fault is null || fault.Descriptor == TypeErrors.WrongArgumentCount)
        {
            WrongCount(name, signatures, count, span);
            return;
        }
        var diagnostic = new Diagnostic(fault.Descriptor, At(fault.Span ?? span), name, fault.Parameter);
        var names = signatures.SelectMany(static s => s.Parameters).Select(static p => p.Name);
        context.Diagnostics.Add(
            fault.Descriptor == TypeErrors.UnknownParameter ? NearestNames.Suggest(diagnostic, fault.Parameter, names) : diagnostic
        );
    }

    public void LambdaResult(string name, DataType wanted, DataType actual, TextSpan span)
    {
        var diagnostic = new Diagnostic(TypeErrors.LambdaResultType, At(span), name, wanted, actual);
        // Only a comparator's result has a condition of its own.
        context.Diagnostics.Add(wanted is IntType ? diagnostic : diagnostic with { Condition = TypeErrors.UnexpectedInputType.Condition });
    }

    public void Mismatch(OverloadMatch match, string name, EquatableArray<CallArgument> arguments, TextSpan span)
    {
        if (match.Failure is not { } failure)
        {
            return;
        }
        var argument = arguments[failure.Index];
        switch (failure.Kind)
        {
            case MismatchKind.Lambda:
                context.Report(
                    argument.Lambda is null ? TypeErrors.UnexpectedInputType : TypeErrors.LambdaNotExpected,
                    argument.Span,
                    name,
                    failure.Index + 1,
                    "a lambda",
                    argument.Value?.Type
                );
                break;
            case MismatchKind.LambdaCount:
                var given = ((LambdaPattern)failure.Pattern).Parameters.Count;
                context.Report(
                    TypeErrors.LambdaParameterCount,
                    argument.Span,
                    name,
                    Plural(given, "value"),
                    argument.Lambda?.Parameters.Count
                );
                break;
            case MismatchKind.Ordering:
                context.Report(TypeErrors.OrderingNotSupported, argument.Span, name, argument.Value?.Type);
                break;
            case MismatchKind.Different:
                Different(match, name, arguments, span);
                break;
            case MismatchKind.Type:
                Type(match, failure, name, arguments);
                break;
        }
    }

    /// <summary>What a row's own check found.</summary>
    public void Argument(ArgumentFault fault, string name, EquatableArray<CallArgument> arguments)
    {
        var span = arguments[Math.Clamp(fault.Index, 0, arguments.Count - 1)].Span;
        var diagnostic = new Diagnostic(fault.Descriptor, At(span), [name, .. fault.Details]);
        context.Diagnostics.Add(fault.Condition is { } condition ? diagnostic with { Condition = condition } : diagnostic);
    }

    private void Type(OverloadMatch match, Mismatch failure, string name, EquatableArray<CallArgument> arguments)
    {
        var argument = arguments[failure.Index];
        // The parameter takes other types in other overloads too: all of them are told.
        var wanted = match
            .Row.Overloads.Where(o => o.Parameters.Count > failure.Index || o.Parameters is [.., { Variadic: true }])
            .Select(o => PatternText.Of(o.ParameterAt(failure.Index).Pattern))
            .Distinct(StringComparer.Ordinal);
        context.Report(
            TypeErrors.UnexpectedInputType,
            argument.Span,
            name,
            failure.Index + 1,
            string.Join(" or ", wanted),
            argument.Value?.Type.Name ?? "a lambda"
        );
    }

    private void Different(OverloadMatch match, string name, EquatableArray<CallArgument> arguments, TextSpan span)
    {
        var types = arguments.Select(static a => a.Value?.Type).OfType<DataType>().ToList();
        var patterns = match.Signature.Parameters.Select(static p => p.Pattern).ToList();
        var descriptor = patterns switch
        {
            [ArrayPattern, ArrayPattern, ..] => TypeErrors.ArraysDiffer,
            [ArrayPattern, VariablePattern, ..] => TypeErrors.ArrayArgumentsDiffer,
            [MapPattern, VariablePattern, ..] => TypeErrors.MapArgumentsDiffer,
            _ => TypeErrors.TypesDiffer,
        };
        if (descriptor == TypeErrors.TypesDiffer)
        {
            context.Report(descriptor, span, name, string.Join(", ", types.Select(static t => t.Name)));
            return;
        }
        context.Report(descriptor, span, name, types[0], types.Count > 1 ? types[1] : types[0]);
    }

    private static string Expected(List<Signature> signatures)
    {
        if (signatures.Count == 0)
        {
            return "other arguments";
        }
        var least = signatures.Min(static s => s.MinimumCount);
        var most = signatures.Any(static s => s.MaximumCount is null) ? null : signatures.Max(static s => s.MaximumCount);
        return most is null ? $"at least {Plural(least, "argument")}"
            : most == least ? Plural(least, "argument")
            : $"{least.ToString(CultureInfo.InvariantCulture)} to {Plural(most.Value, "argument")}";
    }

    private static string Plural(int count, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");

    private Location At(TextSpan span) => new(context.Source, span);
}
