using Translator.Frontends.Binding.Coercion;
using Translator.Frontends.Binding.Expressions;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Functions.Signatures;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Functions;

/// <summary>Chooses the row and overload of a call and makes its implicit casts explicit. Null means that a mistake has been reported, or that an argument had one.</summary>
internal sealed class FunctionResolver(BinderContext context, TypeCoercion coercion)
{
    private readonly CallErrors errors = new(context);

    /// <summary>The rows that a name leads to in the profile's dialect.</summary>
    public EquatableArray<FunctionRow> Find(string name) => context.Functions.Find(context.Profile.Dialect, name.ToLowerInvariant());

    /// <summary>Reports that nothing has a name.</summary>
    public void ReportUnknown(string name, TextSpan span) => errors.Unknown(name, span);

    /// <summary>Calls a row whose arguments have their final types already, as operators do.</summary>
    public ResolvedCall? Resolve(FunctionRow row, string shownName, EquatableArray<CallArgument> arguments, TextSpan span) =>
        Resolve([row], shownName, arguments, span, static (_, _) => null);

    /// <summary>Calls one of some rows.</summary>
    public ResolvedCall? Resolve(
        EquatableArray<FunctionRow> rows,
        string shownName,
        EquatableArray<CallArgument> arguments,
        TextSpan span,
        LambdaBinding bindLambda
    )
    {
        if (arguments.Any(static a => a.Value is { IsError: true }))
        {
            return null;
        }
        var candidates = rows.SelectMany(static r => r.Overloads.Select(o => (Row: r, Signature: o))).ToList();
        if (arguments.Any(static a => a.Name is not null))
        {
            return ResolveNamed(candidates, shownName, arguments, span, bindLambda);
        }
        var fitting = candidates.Where(c => c.Signature.TakesCount(arguments.Count)).ToList();
        if (fitting.Count == 0)
        {
            errors.WrongCount(shownName, candidates.Select(static c => c.Signature), arguments.Count, span);
            return null;
        }
        return Choose(fitting.Select(c => (c.Row, c.Signature, Placed: arguments)), shownName, span, bindLambda);
    }

    private ResolvedCall? ResolveNamed(
        List<(FunctionRow Row, Signature Signature)> candidates,
        string shownName,
        EquatableArray<CallArgument> arguments,
        TextSpan span,
        LambdaBinding bindLambda
    )
    {
        if (!candidates.Exists(static c => c.Row.TakesNames))
        {
            context.Report(TypeErrors.NamesNotTaken, span, shownName);
            return null;
        }
        PlacementFault? fault = null;
        var placed = new List<(FunctionRow, Signature, EquatableArray<CallArgument>)>();
        foreach (var (row, signature) in candidates)
        {
            if (ArgumentPlacement.TryPlace(signature, arguments, out var ordered, out var found))
            {
                placed.Add((row, signature, ordered));
            }
            fault ??= found;
        }
        if (placed.Count == 0)
        {
            errors.Placement(shownName, fault, candidates.Select(static c => c.Signature), arguments.Count, span);
            return null;
        }
        return Choose(placed, shownName, span, bindLambda);
    }

    private ResolvedCall? Choose(
        IEnumerable<(FunctionRow Row, Signature Signature, EquatableArray<CallArgument> Placed)> candidates,
        string shownName,
        TextSpan span,
        LambdaBinding bindLambda
    )
    {
        OverloadMatch? best = null;
        OverloadMatch? failed = null;
        EquatableArray<CallArgument> bestArguments = [];
        EquatableArray<CallArgument> failedArguments = [];
        foreach (var (row, signature, placed) in candidates)
        {
            var match = new OverloadMatch(row, signature, coercion);
            match.Try(placed);
            if (match.Failure is null)
            {
                (best, bestArguments) = best is null || match.Cost < best.Cost ? (match, placed) : (best, bestArguments);
            }
            else if (failed?.Failure is null || match.Failure.Index > failed.Failure.Index)
            {
                (failed, failedArguments) = (match, placed);
            }
        }
        if (best is not null)
        {
            return Finish(best, shownName, bestArguments, span, bindLambda);
        }
        if (failed is not null)
        {
            errors.Mismatch(failed, shownName, failedArguments, span);
        }
        return null;
    }

    private ResolvedCall? Finish(
        OverloadMatch match,
        string shownName,
        EquatableArray<CallArgument> arguments,
        TextSpan span,
        LambdaBinding bindLambda
    )
    {
        var values = new List<Expression>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i] switch
            {
                { Value: { } given } when match.Targets[i] is { } target => coercion.Cast(given, target),
                { Value: not null } constant => WrapValue(match, match.ParameterAt(i), constant, shownName),
                { Lambda: not null } lambda => BindLambda(match, match.ParameterAt(i), lambda, shownName, bindLambda),
                _ => null,
            };
            if (value is null)
            {
                return null;
            }
            values.Add(value);
        }
        var request = new ResultRequest(values.ToEquatableArray());
        if (match.Row.ArgumentCheck?.Invoke(request) is { } fault)
        {
            errors.Argument(fault, shownName, arguments);
            return null;
        }
        var type = match.Row.ResultType?.Invoke(request) ?? ResultOf(match, values);
        if (type is ErrorType)
        {
            // The row's type depends on the value of an argument that is not a constant.
            context.Report(TypeErrors.Unsupported, span, $"{shownName} with an argument that is not a plain constant");
            return null;
        }
        return new ResolvedCall(match.Row, request.Arguments, type, CallNullability.Of(match.Row, request));
    }

    private Expression? BindLambda(
        OverloadMatch match,
        Parameter parameter,
        CallArgument argument,
        string shownName,
        LambdaBinding bindLambda
    )
    {
        if (parameter.Pattern is not LambdaPattern pattern || argument.Lambda is not { } syntax)
        {
            return null;
        }
        var types = pattern.Parameters.Select(p => match.Substitute(p) ?? DataType.Void).Take(syntax.Parameters.Count).ToEquatableArray();
        return bindLambda(syntax, types) is { } lambda ? WithResult(match, pattern, lambda, shownName, syntax.Body.Span) : null;
    }

    /// <summary>A value where a lambda is asked for: a lambda that looks at none of its parameters.</summary>
    private Lambda? WrapValue(OverloadMatch match, Parameter parameter, CallArgument argument, string shownName)
    {
        if (parameter.Pattern is not LambdaPattern pattern || argument.Value is not { } value)
        {
            return null;
        }
        var parameters = pattern
            .Parameters.Select(
                (p, i) => context.Columns.Allocate("xyz"[Math.Min(i, 2)].ToString(), match.Substitute(p) ?? DataType.Void, true)
            )
            .ToEquatableArray();
        return WithResult(match, pattern, new Lambda(parameters, value) { Origin = value.Origin }, shownName, argument.Span);
    }

    /// <summary>Checks a lambda's result: a type that is known already must be met, but for a bare NULL; one that is not is learned from the body.</summary>
    private Lambda? WithResult(OverloadMatch match, LambdaPattern pattern, Lambda lambda, string shownName, TextSpan span)
    {
        if (match.Substitute(pattern.Result) is not { } known)
        {
            match.BindVariable(pattern.Result, lambda.Body.Type);
            return lambda;
        }
        if (lambda.Body.Type is not VoidType && !Widening.SameStructure(lambda.Body.Type, known))
        {
            errors.LambdaResult(shownName, known, lambda.Body.Type, span);
            return null;
        }
        return lambda with { Body = coercion.Cast(lambda.Body, known) };
    }

    private static DataType ResultOf(OverloadMatch match, List<Expression> values)
    {
        if (match.Substitute(match.Signature.Result) is { } type)
        {
            return type;
        }
        // Without an argument for it a variable is the type of a bare NULL: array() holds nothing.
        if (match.Signature.Result is not ClassPattern && match.SubstituteAll(match.Signature.Result) is { } open)
        {
            return open;
        }
        // A class as a result means: the type of the first argument of that class.
        if (match.Signature.Result is ClassPattern result)
        {
            for (var i = 0; i < values.Count; i++)
            {
                if (match.ParameterAt(i).Pattern is ClassPattern p && p.Class == result.Class)
                {
                    return values[i].Type;
                }
            }
        }
        throw new InternalErrorException("bind", $"the result type of {match.Row.Id} is not known", match.Signature.Text);
    }
}
