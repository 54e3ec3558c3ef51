using Translator.Frontends.Binding.Coercion;
using Translator.Frontends.Binding.Functions;
using Translator.Frontends.Binding.Naming;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Expressions;

/// <content>Columns, fields and elements.</content>
internal sealed partial class ExpressionBinder
{
    private Expression BindColumn(ColumnSyntax column, ExpressionScope scope)
    {
        var parts = column.Name.Parts;
        var isFunction =
            parts is [{ Quoted: false } bare] && SpecialForms.IsCalledWithoutParentheses(bare.Value) && !functions.Find(bare.Value).IsEmpty;
        if ((isFunction ? scope.ResolveBeforeFunction(parts, column.Span) : scope.ResolveColumn(parts, column.Span)) is { } match)
        {
            var value = match.Value;
            var mapParts = new List<int>();
            for (var i = match.PartsUsed; i < parts.Count; i++)
            {
                if (value.Type is MapType)
                {
                    mapParts.Add(i);
                }
                value = BindField(value, parts[i]);
            }
            naming.Note(column, new ColumnPath(match.PartsUsed, mapParts));
            return value;
        }
        if (isFunction)
        {
            naming.Note(column, CalledName.Instance);
            return BindCall(new FunctionCallSyntax(column.Name, SetQuantifier.None, [], column.Span), scope);
        }
        // The name that Hive and Spark have for grouping_id() of all keys.
        if (parts is [{ } name] && string.Equals(name.Value, "grouping__id", StringComparison.OrdinalIgnoreCase))
        {
            return scope.BindGrouping([], asId: true, column.Span);
        }
        ReportUnknownColumn(column, scope);
        return ErrorExpression.Value;
    }

    private void ReportUnknownColumn(ColumnSyntax column, ExpressionScope scope)
    {
        var name = column.Name.Text;
        var known = scope.ColumnNames.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var diagnostic = new Diagnostic(NameErrors.UnresolvedColumn, new Location(context.Source, column.Span), name)
        {
            Condition = known.Count == 0 ? "UNRESOLVED_COLUMN.WITHOUT_SUGGESTION" : "UNRESOLVED_COLUMN.WITH_SUGGESTION",
        };
        var near = NearestNames.Of(name, known);
        if (near.Count > 0)
        {
            diagnostic = NearestNames.Suggest(diagnostic, name, known);
        }
        else if (known.Count is > 0 and <= 12)
        {
            diagnostic = diagnostic.WithNote($"the columns here are {string.Join(", ", known)}");
        }
        context.Diagnostics.Add(diagnostic);
    }

    private Expression BindField(Expression operand, Identifier field)
    {
        switch (operand.Type)
        {
            case ErrorType:
                return operand;
            case StructType row:
                return FindField(row, field) is { } ordinal ? new FieldAccess(operand, ordinal) : ErrorExpression.Value;
            case ArrayType { Element: StructType row }:
                return FindField(row, field) is { } index
                    ? calls.Make("get_array_struct_field", field.Span, operand, Literal.Int(index))
                    : ErrorExpression.Value;
            case MapType map:
                return MapValue(operand, map, Literal.Text(field.Value), field.Span, field.Span);
            default:
                return Report(TypeErrors.CannotExtractValue, field.Span, operand.Type);
        }
    }

    private int? FindField(StructType row, Identifier field)
    {
        var found = Enumerable
            .Range(0, row.Fields.Count)
            .Where(i => string.Equals(row.Fields[i].Name, field.Value, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (found.Count == 1)
        {
            return found[0];
        }
        if (found.Count > 1)
        {
            context.Report(NameErrors.AmbiguousField, field.Span, field.Value, row, found.Count);
            return null;
        }
        var names = row.Fields.Select(static f => f.Name).ToList();
        var diagnostic = new Diagnostic(NameErrors.FieldNotFound, new Location(context.Source, field.Span), field.Value, row);
        var near = NearestNames.Of(field.Value, names);
        context.Diagnostics.Add(
            near.Count > 0 ? NearestNames.Suggest(diagnostic, field.Value, names)
            : names.Count is > 0 and <= 12 ? diagnostic.WithNote($"its fields are {string.Join(", ", names)}")
            : diagnostic
        );
        return null;
    }

    private Expression BindSubscript(SubscriptSyntax subscript, ExpressionScope scope)
    {
        var operand = Bind(subscript.Operand, scope);
        var index = Bind(subscript.Index, scope);
        if (operand.IsError || index.IsError)
        {
            return ErrorExpression.Value;
        }
        switch (operand.Type)
        {
            case ArrayType:
                var position = index.Type is VoidType ? coercion.Cast(index, DataType.Int) : index;
                return position.Type.IsInteger
                    ? calls.Make(calls.Checked ? "get_array_item" : "get_array_item.or_null", subscript.Span, operand, position)
                    : Report(TypeErrors.UnexpectedInputType, subscript.Index.Span, "[]", 2, "an integer", index.Type);
            case MapType map:
                return MapValue(operand, map, index, subscript.Index.Span, subscript.Span);
            case StructType row when index is Literal { Value: TextValue name }:
                naming.Note(subscript, CalledName.Instance);
                return FindField(row, new Identifier(name.Text, true, subscript.Index.Span)) is { } ordinal
                    ? new FieldAccess(operand, ordinal)
                    : ErrorExpression.Value;
            case ArrayType or StructType:
                return Report(TypeErrors.FieldNameNotConstant, subscript.Index.Span);
            default:
                return Report(TypeErrors.CannotExtractValue, subscript.Operand.Span, operand.Type);
        }
    }

    private Expression MapValue(Expression operand, MapType map, Expression key, TextSpan keySpan, TextSpan span)
    {
        if (coercion.Implicit(key.Type, map.Key) is null)
        {
            return Report(TypeErrors.UnexpectedInputType, keySpan, "[]", 2, map.Key, key.Type);
        }
        var target = coercion.Cast(key, map.Key);
        return calls.Make("get_map_value", span, operand, target);
    }

    /// <summary><c>(a, b)</c>: a struct whose fields are named after columns, else col1, col2 …</summary>
    private Expression BindRow(RowSyntax row, ExpressionScope scope)
    {
        var fields = row.Items.Select((item, i) => new NamedExpression(StructNaming.FieldName(item, i), Bind(item, scope)));
        return MakeStruct(fields.ToEquatableArray(), row.Span);
    }

    /// <summary><c>struct(a, b AS c, *)</c>.</summary>
    private Expression BindStruct(FunctionCallSyntax call, ExpressionScope scope)
    {
        var fields = new List<NamedExpression>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Value is StarSyntax star)
            {
                fields.AddRange(scope.ExpandStar(star));
                continue;
            }
            fields.Add(new NamedExpression(StructNaming.FieldName(argument.Value, fields.Count), Bind(argument.Value, scope)));
        }
        return MakeStruct(fields.ToEquatableArray(), call.Span);
    }

    private Expression BindNamedStruct(FunctionCallSyntax call, ExpressionScope scope)
    {
        if (call.Arguments.Count % 2 != 0)
        {
            return Report(TypeErrors.WrongArgumentCount, call.Span, "named_struct", "pairs of a name and a value", call.Arguments.Count);
        }
        var values = BindValues(call, scope);
        var fields = new List<NamedExpression>();
        for (var i = 0; i + 1 < values.Count; i += 2)
        {
            if (values[i] is not Literal { Value: TextValue name })
            {
                return values[i].IsError ? ErrorExpression.Value : Report(TypeErrors.StructNameNotText, call.Arguments[i].Span);
            }
            fields.Add(new NamedExpression(name.Text, values[i + 1]));
        }
        return MakeStruct(fields.ToEquatableArray(), call.Span);
    }

    private Expression MakeStruct(EquatableArray<NamedExpression> fields, TextSpan span)
    {
        if (fields.Any(static f => f.Value.IsError))
        {
            return ErrorExpression.Value;
        }
        if (context.Functions.Find("struct") is not { } row)
        {
            return Report(TypeErrors.Unsupported, span, "A struct");
        }
        var type = new StructType(fields.Select(static f => new StructField(f.Name, f.Value.Type, f.Value.Nullable)).ToEquatableArray());
        return new Call(row, fields.Select(static f => f.Value).ToEquatableArray(), type, false);
    }
}
