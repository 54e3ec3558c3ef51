using Translator.Frontends.Binding.Coercion;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Expressions;

/// <content>CASE and what binds to it, and casts.</content>
internal sealed partial class ExpressionBinder
{
    private Expression BindCase(CaseSyntax syntax, ExpressionScope scope)
    {
        var operand = syntax.Operand is { } subject ? Bind(subject, scope) : null;
        var branches = new List<(Expression Condition, Expression Result)>();
        var index = 0;
        foreach (var when in syntax.Whens)
        {
            index += 2;
            var condition = Bind(when.When, scope);
            condition = (operand, syntax.Operand) is ({ } value, { } again)
                ? comparisons.Bind(
                    BinaryOperator.Equal,
                    branches.Count == 0 ? value : Again(value, again, scope),
                    condition,
                    when.When.Span
                )
                : RequireBoolean(condition, when.When.Span, "CASE", index - 1);
            branches.Add((condition, Bind(when.Then, scope)));
        }
        var otherwise = syntax.Else is { } last ? Bind(last, scope) : null;
        return MakeCase("CASE", branches, otherwise, syntax.Span);
    }

    private Expression RequireBoolean(Expression condition, TextSpan span, string name, int position) =>
        condition.Type switch
        {
            BooleanType or ErrorType => condition,
            VoidType => coercion.Cast(condition, DataType.Boolean),
            _ => Report(TypeErrors.UnexpectedInputType, span, name, position, "boolean", condition.Type),
        };

    /// <summary>Makes a CASE whose results have one type; without ELSE the last result is NULL.</summary>
    private Expression MakeCase(string name, List<(Expression Condition, Expression Result)> branches, Expression? otherwise, TextSpan span)
    {
        if (branches.Exists(static b => b.Condition.IsError || b.Result.IsError) || otherwise is { IsError: true })
        {
            return ErrorExpression.Value;
        }
        var results = branches.Select(static b => b.Result.Type);
        var resultTypes = (otherwise is null ? results : results.Append(otherwise.Type)).ToEquatableArray();
        if (coercion.Common(resultTypes) is not { } common)
        {
            return Report(TypeErrors.TypesDiffer, span, name, string.Join(", ", resultTypes.Select(static t => t.Name)));
        }
        return new Case(
            branches.Select(b => new CaseBranch(b.Condition, coercion.Cast(b.Result, common))).ToEquatableArray(),
            otherwise is null ? Literal.Null(common) : coercion.Cast(otherwise, common)
        );
    }

    private Expression BindIf(FunctionCallSyntax call, ExpressionScope scope)
    {
        if (!RequireCount(call, 3, 3))
        {
            return ErrorExpression.Value;
        }
        var values = BindValues(call, scope);
        var condition = RequireBoolean(values[0], call.Arguments[0].Span, "if", 1);
        return MakeCase("if", [(condition, values[1])], values[2], call.Span);
    }

    /// <summary><c>nvl2(a, b, c)</c>: b where a is not NULL, else c.</summary>
    private Expression BindNvl2(FunctionCallSyntax call, ExpressionScope scope)
    {
        if (!RequireCount(call, 3, 3))
        {
            return ErrorExpression.Value;
        }
        var values = BindValues(call, scope);
        return MakeCase("nvl2", [(calls.Make("is_not_null", call.Span, values[0]), values[1])], values[2], call.Span);
    }

    /// <summary><c>nullif(a, b)</c>: NULL where a equals b, else a.</summary>
    private Expression BindNullIf(FunctionCallSyntax call, ExpressionScope scope)
    {
        if (!RequireCount(call, 2, 2))
        {
            return ErrorExpression.Value;
        }
        var values = BindValues(call, scope);
        var same = comparisons.Bind(BinaryOperator.Equal, values[0], values[1], call.Span, pads: false);
        var kept = Again(values[0], call.Arguments[0].Value, scope);
        return MakeCase("nullif", [(same, Literal.Null(DataType.Void))], kept, call.Span);
    }

    /// <summary><c>nullifzero(a)</c> and <c>zeroifnull(a)</c>.</summary>
    private Expression BindZeroFunction(FunctionCallSyntax call, ExpressionScope scope, bool toNull)
    {
        if (!RequireCount(call, 1, 1))
        {
            return ErrorExpression.Value;
        }
        var value = BindValues(call, scope)[0];
        if (!toNull)
        {
            return calls.MakeNamed(
                "coalesce",
                call.Span,
                [Functions.CallArgument.Of(value, call.Arguments[0].Span), Functions.CallArgument.Of(Literal.Int(0), call.Span)]
            );
        }
        var isZero = comparisons.Bind(BinaryOperator.Equal, value, Literal.Int(0), call.Span);
        return MakeCase("nullifzero", [(isZero, Literal.Null(DataType.Void))], Again(value, call.Arguments[0].Value, scope), call.Span);
    }

    /// <summary><c>decode(a, b, c, …, d)</c>: the value after the first search that equals a, NULL equal to NULL.</summary>
    private Expression BindDecode(FunctionCallSyntax call, ExpressionScope scope)
    {
        var values = BindValues(call, scope);
        var branches = new List<(Expression, Expression)>();
        for (var i = 1; i + 1 < values.Count; i += 2)
        {
            var subject = i == 1 ? values[0] : Again(values[0], call.Arguments[0].Value, scope);
            branches.Add((comparisons.Bind(BinaryOperator.NullSafeEqual, subject, values[i], call.Arguments[i].Span), values[i + 1]));
        }
        return MakeCase("decode", branches, values.Count % 2 == 0 ? values[^1] : null, call.Span);
    }

    private Expression BindCast(CastSyntax cast, ExpressionScope scope)
    {
        var operand = Bind(cast.Operand, scope);
        var target = context.Profile.Dialect == SourceDialect.Hive ? types.Bind(cast.Type) : types.BindForCast(cast.Type);
        naming.Note(cast, target);
        return MakeCast(operand, target, cast.Form == CastForm.TryCast ? CastMode.Try : context.Profile.CastMode, cast.Operand.Span);
    }

    private Expression MakeCast(Expression operand, DataType target, CastMode mode, TextSpan operandSpan)
    {
        if (operand.IsError || target is ErrorType)
        {
            return ErrorExpression.Value;
        }
        if (CastRules.CanCast(operand.Type, target, mode))
        {
            return new Cast(operand, target, mode, Implicit: false);
        }
        var descriptor =
            !mode.IsLenient && CastRules.HasFunctionInstead(operand.Type, target) ? TypeErrors.CastNeedsFunction
            : !mode.IsLenient && CastRules.CanCast(operand.Type, target, CastMode.Legacy) ? TypeErrors.CastNotAllowedInAnsi
            : TypeErrors.CastNotAllowed;
        var diagnostic = new Diagnostic(descriptor, new Location(context.Source, operandSpan), operand.Type, target);
        context.Diagnostics.Add(
            descriptor == TypeErrors.CastNeedsFunction
                ? diagnostic.WithHelp(
                    target is DateType
                        ? "date_from_unix_date(n) makes a date of a number of days since 1970-01-01."
                        : "unix_date(d) gives the days since 1970-01-01."
                )
                : diagnostic
        );
        return ErrorExpression.Value;
    }
}
