using Translator.Frontends.Binding.Functions;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>Makes calls of rows by their id, as the operators need them.</summary>
internal sealed class BuiltInCalls(BinderContext context, FunctionResolver functions)
{
    /// <summary>Whether arithmetic reports overflow and division by zero.</summary>
    public bool Checked => context.Profile.CastMode == CastMode.Ansi;

    /// <summary>Whether Hive's rules hold.</summary>
    public bool IsHive => context.Profile.CastMode == CastMode.Hive;

    /// <summary>Calls a row with arguments that all point at one place.</summary>
    public Expression Make(string id, TextSpan span, params ReadOnlySpan<Expression> arguments)
    {
        var given = new CallArgument[arguments.Length];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = CallArgument.Of(arguments[i], arguments[i].Origin.Location?.Span ?? span);
        }
        return Make(id, span, new EquatableArray<CallArgument>([.. given]));
    }

    /// <summary>Calls a row; where the catalogue has none of the id, says that it is not supported.</summary>
    public Expression Make(string id, TextSpan span, EquatableArray<CallArgument> arguments)
    {
        if (context.Functions.Find(id) is { } row)
        {
            return functions.Resolve(row, id, arguments, span) is { } call
                ? call.ToExpression() with
                {
                    Origin = context.At(span),
                }
                : ErrorExpression.Value;
        }
        if (!arguments.Any(static a => a.Value is { IsError: true }))
        {
            context.Report(TypeErrors.Unsupported, span, $"The function {id}");
        }
        return ErrorExpression.Value;
    }

    /// <summary>Reports that something is not supported and gives as many values of the error type.</summary>
    public IEnumerable<Expression> Refuse(string what, Expression at, int count, TextSpan span)
    {
        context.Report(TypeErrors.Unsupported, at.Origin.Location?.Span ?? span, what);
        return Enumerable.Repeat<Expression>(ErrorExpression.Value, count);
    }

    /// <summary>Calls what the dialect's name leads to.</summary>
    public Expression MakeNamed(string name, TextSpan span, EquatableArray<CallArgument> arguments)
    {
        var rows = functions.Find(name).Where(static r => r.Kind == FunctionKind.Scalar).ToEquatableArray();
        if (rows.IsEmpty)
        {
            context.Report(TypeErrors.Unsupported, span, $"The function {name}");
            return ErrorExpression.Value;
        }
        return functions.Resolve(rows, name, arguments, span, static (_, _) => null) is { } call
            ? call.ToExpression()
            : ErrorExpression.Value;
    }
}
