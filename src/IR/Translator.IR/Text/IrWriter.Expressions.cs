using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;

namespace Translator.IR.Text;

/// <content>The expressions whose text is more readable than what their parameters would give; <c>IrReader.Expressions.cs</c> reads them.</content>
internal sealed partial class IrWriter
{
    public void Write(Expression expression) => expression.WriteText(this);

    /// <summary><c>x#1</c>, with its type where that is not what the scope says.</summary>
    public void Write(ColumnReference reference)
    {
        if (scope.Find(reference.Id) == reference.Column)
        {
            WriteReference(reference.Column);
        }
        else
        {
            Write(reference.Column);
        }
    }

    /// <summary><c>5:int</c>, <c>true</c>.</summary>
    public void Write(Literal literal)
    {
        ValueText.Write(text, literal.Value, literal.LiteralType);
        if (literal.LiteralType is not BooleanType || literal.Value.IsNull)
        {
            text.Append(':');
            Write(literal.LiteralType);
        }
    }

    /// <summary><c>cast(x#1 as bigint)</c>, <c>cast(x#1 as int try implicit)</c>.</summary>
    public void Write(Cast cast)
    {
        text.Append("cast(");
        Write(cast.Operand);
        text.Append(" as ");
        Write(cast.Target);
        if (cast.Mode != CastMode.Ansi)
        {
            Word(cast.Mode);
        }
        Flag("implicit", cast.Implicit);
        text.Append(')');
    }

    /// <summary><c>lambda([x#1: int], add(x#1, 1:int))</c>.</summary>
    public void Write(Lambda lambda)
    {
        text.Append("lambda(");
        Array(lambda.Parameters, static (w, parameter) => w.Write(parameter));
        text.Append(", ");
        var saved = scope;
        scope = scope.With(lambda.Parameters);
        Write(lambda.Body);
        scope = saved;
        text.Append(')');
    }

    public void Write(Call call)
    {
        WriteCall(call.Function, call.Arguments, distinct: false);
        WriteResult(call.Function, call.Arguments, call.ResultType, call.ResultNullable);
    }

    /// <summary><c>sum(distinct x#1) filter(gt(x#1, 0:int)) order_by(y#2 asc nulls_first) ignore_nulls</c>.</summary>
    public void Write(AggregateCall call)
    {
        WriteCall(call.Function, call.Arguments, call.Distinct);
        WriteFilter(call.Filter);
        if (!call.OrderBy.IsEmpty)
        {
            text.Append(" order_by(");
            List(call.OrderBy, static (w, key) => w.Write(key));
            text.Append(')');
        }
        Flag("ignore_nulls", call.IgnoreNulls);
        WriteResult(call.Function, call.Arguments, call.ResultType, call.ResultNullable);
    }

    /// <summary><c>sum(x#1) over(rows unbounded_preceding .. current_row)</c>.</summary>
    public void Write(WindowCall call)
    {
        WriteCall(call.Function, call.Arguments, call.Distinct);
        WriteFilter(call.Filter);
        Flag("ignore_nulls", call.IgnoreNulls);
        text.Append(" over(");
        Write(call.Frame);
        text.Append(')');
        WriteResult(call.Function, call.Arguments, call.ResultType, call.ResultNullable);
    }

    private void WriteCall(FunctionRow function, EquatableArray<Expression> arguments, bool distinct)
    {
        if (IrReader.IsKeyword(function.Id))
        {
            WordText.WriteQuoted(text, function.Id, '`');
        }
        else
        {
            Write(function.Id);
        }
        text.Append(distinct ? "(distinct " : "(");
        List(arguments, static (w, argument) => w.Write(argument));
        text.Append(')');
    }

    private void WriteFilter(Expression? filter)
    {
        if (filter is not null)
        {
            text.Append(" filter(");
            Write(filter);
            text.Append(')');
        }
    }

    private void WriteResult(FunctionRow function, EquatableArray<Expression> arguments, DataType type, bool nullable)
    {
        if (ResultInference.Infer(function, arguments) is not { } usual || usual != (type, nullable))
        {
            text.Append(':');
            WriteType(type, nullable);
        }
    }
}
