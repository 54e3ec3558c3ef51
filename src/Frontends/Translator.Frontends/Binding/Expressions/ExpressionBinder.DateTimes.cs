using Translator.Frontends.Binding.Functions;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Expressions;

/// <content>Conversions to and from dates whose row depends on the arguments.</content>
internal sealed partial class ExpressionBinder
{
    /// <summary><c>to_date</c>, <c>to_timestamp</c> …: a cast without a pattern, and for what is a moment already.</summary>
    private Expression BindDateTimeConversion(string name, FunctionCallSyntax call, ExpressionScope scope)
    {
        var values = BindValues(call, scope);
        if (values.Any(static v => v.IsError))
        {
            return ErrorExpression.Value;
        }
        DataType target = name switch
        {
            "to_date" or "try_to_date" => DataType.Date,
            "to_timestamp_ntz" => DataType.Timestamp,
            "to_timestamp_ltz" => DataType.TimestampLtz,
            _ => context.Profile.TimestampHasZone ? DataType.TimestampLtz : DataType.Timestamp,
        };
        var mode = name.StartsWith("try_", StringComparison.Ordinal) ? CastMode.Try : context.Profile.CastMode;
        var isMoment = values[0].Type is DateType or TimestampType or TimestampLtzType;
        if (values.Count == 1 || (isMoment && target is not DateType))
        {
            var value = values[0].Type is BooleanType && target is not DateType ? coercion.Cast(values[0], DataType.String) : values[0];
            return MakeCast(value, target, mode, call.Arguments[0].Span);
        }
        var id = target switch
        {
            DateType => "to_date",
            TimestampLtzType => "to_timestamp",
            _ => "to_timestamp_ntz",
        };
        return calls.Make(mode == CastMode.Ansi ? id : id + ".or_null", call.Span, values.AsSpan());
    }

    /// <summary><c>to_char</c>: of dates and times it is <c>date_format</c>.</summary>
    private Expression BindToChar(string name, FunctionCallSyntax call, ExpressionScope scope)
    {
        var values = BindValues(call, scope);
        if (values[0].Type.IsDateTime)
        {
            return calls.Make("date_format", call.Span, values.AsSpan());
        }
        if (values[0].Type is BinaryType && !functions.Find(name).IsEmpty)
        {
            return BindBinaryToChar(name, values[0], values[1], call);
        }
        if (functions.Find(name).IsEmpty)
        {
            functions.ReportUnknown(name, call.Name.Span);
            return ErrorExpression.Value;
        }
        return calls.MakeNamed(
            name,
            call.Span,
            values.Zip(call.Arguments, static (value, argument) => CallArgument.Of(value, argument.Span)).ToEquatableArray()
        );
    }

    /// <summary><c>to_char</c> of bytes, whose constant format names their form as text.</summary>
    private Expression BindBinaryToChar(string name, Expression value, Expression format, FunctionCallSyntax call)
    {
        var span = call.Arguments[1].Span;
        if (format is not Literal { Value: TextValue { Text: var form } })
        {
            return Report(TypeErrors.NotFoldable, span, name, 2);
        }
        switch (form.ToUpperInvariant())
        {
            case "HEX":
                return calls.MakeNamed("hex", call.Span, [CallArgument.Of(value, call.Arguments[0].Span)]);
            case "BASE64":
                return calls.MakeNamed("base64", call.Span, [CallArgument.Of(value, call.Arguments[0].Span)]);
            case "UTF-8":
                return calls.MakeNamed(
                    "decode",
                    call.Span,
                    [CallArgument.Of(value, call.Arguments[0].Span), CallArgument.Of(Literal.Text("UTF-8"), span)]
                );
        }
        var mistake = new Diagnostic(
            TypeErrors.UnexpectedInputType,
            new Location(context.Source, span),
            name,
            2,
            "'base64', 'hex' or 'utf-8'",
            $"'{form}'"
        );
        context.Diagnostics.Add(mistake with { Condition = "INVALID_PARAMETER_VALUE.BINARY_FORMAT" });
        return ErrorExpression.Value;
    }
}
