using Translator.Frontends.Binding.Functions;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Expressions;

/// <content>
/// <c>from_json</c>, <c>to_csv</c> and their like: the schema, a constant text, becomes the type of the call, and the options, a <c>map(…)</c> of
/// constants, become its last arguments.
/// </content>
internal sealed partial class ExpressionBinder
{
    private Expression? BindFormatFunction(string name, FunctionCallSyntax call, ExpressionScope scope)
    {
        var rows = functions.Find(name);
        if (rows.IsEmpty)
        {
            return null;
        }
        var takesSchema = name is "from_json" or "from_csv";
        if (!RequireCount(call, takesSchema ? 2 : 1, takesSchema ? 3 : 2))
        {
            return ErrorExpression.Value;
        }
        var values = BindValues(call, scope);
        if (values.Any(static v => v.IsError))
        {
            return ErrorExpression.Value;
        }
        var arguments = new FormatArguments(context, name);
        List<Expression>? options = values.Count > (takesSchema ? 2 : 1) ? arguments.Options(values[^1], call.Arguments[^1].Span) : [];
        if (options is null)
        {
            return ErrorExpression.Value;
        }
        if (takesSchema)
        {
            return
                arguments.Text(coercion, values[0], call.Arguments[0].Span) is { } text
                && arguments.Schema(values[1], call.Arguments[1].Span) is { } schema
                ? new Call(rows[0], [text, .. options], schema, true)
                : ErrorExpression.Value;
        }
        var value = values[0];
        if (name is "schema_of_json" or "schema_of_csv")
        {
            if (arguments.Text(coercion, value, call.Arguments[0].Span) is not { } text)
            {
                return ErrorExpression.Value;
            }
            if (!arguments.IsExample(text, call.Arguments[0].Span))
            {
                return ErrorExpression.Value;
            }
            value = text;
        }
        else if (value.Type is VoidType)
        {
            return Literal.Null(DataType.String);
        }
        else if (!arguments.CanWrite(value.Type, call.Arguments[0].Span))
        {
            return ErrorExpression.Value;
        }
        EquatableArray<CallArgument> all =
        [
            CallArgument.Of(value, call.Arguments[0].Span),
            .. options.Select(o => CallArgument.Of(o, call.Arguments[^1].Span)),
        ];
        return functions.Resolve(rows, name, all, call.Span, static (_, _) => null) is { } resolved
            ? resolved.ToExpression()
            : ErrorExpression.Value;
    }
}
