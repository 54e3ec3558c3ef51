using Translator.Frontends.Binding.Functions;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Expressions;

/// <content>Function calls.</content>
internal sealed partial class ExpressionBinder
{
    /// <summary>Whether a call names a table function, so that a SELECT item with it makes rows.</summary>
    public bool IsTableFunction(FunctionCallSyntax call) =>
        call.Over is null && FindTable(NameOf(call.Name)).Rows.Any(static r => r.Kind == FunctionKind.Table);

    /// <summary>
    /// Whether a name is that of a function whose class nothing here implements: then its use has been reported and its arguments are bound, for
    /// their own mistakes.
    /// </summary>
    public bool IsUntyped(QualifiedName name, EquatableArray<ArgumentSyntax> arguments, ExpressionScope scope)
    {
        if (!context.MissingClasses.ContainsKey(name.Last.Value) || !FindTable(NameOf(name)).Rows.IsEmpty)
        {
            return false;
        }
        functions.ReportUnknown(name.Text, name.Span);
        BindArguments(arguments, scope);
        return true;
    }

    /// <summary>Binds the call of a table function in FROM, LATERAL VIEW or at the top of a SELECT item; null after an error has been reported.</summary>
    public TableFunctionCall? BindTableFunction(
        QualifiedName name,
        EquatableArray<ArgumentSyntax> arguments,
        TextSpan span,
        ExpressionScope scope
    )
    {
        var shown = NameOf(name);
        var (rows, outer) = FindTable(shown);
        rows = rows.Where(static r => r.Kind == FunctionKind.Table).ToEquatableArray();
        if (rows.IsEmpty)
        {
            functions.ReportUnknown(name.Text, name.Span);
            return null;
        }
        var bound = BindArguments(arguments, scope);
        if (functions.Resolve(rows, shown, bound, span, LambdaBinder(scope)) is not { } resolved)
        {
            return null;
        }
        var columns = resolved.Type as StructType ?? new StructType([new StructField("col", resolved.Type, resolved.Nullable)]);
        return new TableFunctionCall(resolved.Row, resolved.Arguments, columns, outer);
    }

    private (EquatableArray<FunctionRow> Rows, bool Outer) FindTable(string name)
    {
        var rows = functions.Find(name);
        return rows.IsEmpty && name.EndsWith("_outer", StringComparison.Ordinal) ? (functions.Find(name[..^6]), true) : (rows, false);
    }

    private Expression BindCall(FunctionCallSyntax call, ExpressionScope scope)
    {
        var name = NameOf(call.Name);
        if (call.Over is null && TryBindSpecial(name, call, scope) is { } special)
        {
            return special;
        }
        var rows = functions.Find(name);
        if (rows.IsEmpty && !FindTable(name).Rows.IsEmpty)
        {
            rows = FindTable(name).Rows;
        }
        if (rows.IsEmpty)
        {
            functions.ReportUnknown(call.Name.Text, call.Name.Span);
            // What is wrong inside its arguments is worth knowing too.
            BindArguments(call.Arguments, scope);
            return ErrorExpression.Value;
        }
        var kind = ChooseKind(rows, call);
        rows = rows.Where(r => r.Kind == kind).ToEquatableArray();
        if (kind == FunctionKind.Aggregate && IsRefusedCount(name, call))
        {
            return ErrorExpression.Value;
        }
        return (kind, call.Over) switch
        {
            (FunctionKind.Aggregate or FunctionKind.Window, { } over) => BindOver(name, rows, call, over, scope),
            (_, not null) => Report(TypeErrors.OverNotAllowed, call.Name.Span, name),
            (FunctionKind.Aggregate, _) => BindAggregate(name, rows, call, scope),
            (FunctionKind.Window, _) => Report(TypeErrors.WindowNeedsOver, call.Name.Span, name),
            (FunctionKind.Table, _) => BindNestedGenerator(call, scope),
            _ => BindScalar(name, rows, call, scope),
        };
    }

    private static FunctionKind ChooseKind(EquatableArray<FunctionRow> rows, FunctionCallSyntax call)
    {
        FunctionKind[] order = call.Over is null
            ? [FunctionKind.Scalar, FunctionKind.Aggregate, FunctionKind.Table, FunctionKind.Window]
            : [FunctionKind.Window, FunctionKind.Aggregate, FunctionKind.Scalar, FunctionKind.Table];
        return order.First(kind => rows.Any(r => r.Kind == kind));
    }

    private Expression BindScalar(string name, EquatableArray<FunctionRow> rows, FunctionCallSyntax call, ExpressionScope scope)
    {
        var extra =
            call.Quantifier == SetQuantifier.Distinct ? TypeErrors.DistinctNotAllowed
            : call.Filter is not null ? TypeErrors.FilterNotAllowed
            : call.NullTreatment != NullTreatment.None ? TypeErrors.NullTreatmentNotAllowed
            : !call.WithinGroup.IsEmpty ? TypeErrors.WithinGroupNotAllowed
            : null;
        if (extra is not null)
        {
            return Report(extra, call.Span, name);
        }
        var arguments = BindArguments(call.Arguments, scope);
        if (
            rows[0].Extension<OperatorOperands>() is not null
            && arguments is [{ Value: { IsError: false } left }, { Value: { IsError: false } right }]
        )
        {
            if (arithmetic.PromoteOperands(name, left, right, call.Span) is not { } operands)
            {
                return ErrorExpression.Value;
            }
            arguments = [arguments[0] with { Value = operands.Left }, arguments[1] with { Value = operands.Right }];
        }
        return functions.Resolve(rows, name, arguments, call.Span, LambdaBinder(scope)) is { } resolved
            ? resolved.ToExpression()
            : ErrorExpression.Value;
    }

    private Expression BindNestedGenerator(FunctionCallSyntax call, ExpressionScope scope) =>
        BindTableFunction(call.Name, call.Arguments, call.Span, scope) is { } generator
            ? scope.AddGenerator(generator, call.Span)
            : ErrorExpression.Value;

    private Expression BindAggregate(string name, EquatableArray<FunctionRow> rows, FunctionCallSyntax call, ExpressionScope scope)
    {
        var inner = scope.ForAggregateArguments(context);
        var filter = call.Filter is { } condition ? BindCondition(condition, inner, ConditionClause.Filter) : null;
        if (
            ResolveAggregate(name, rows, call, inner) is not { } aggregate
            || filter is { IsError: true }
            || aggregate.Order.Any(static k => k.Value.IsError)
        )
        {
            return ErrorExpression.Value;
        }
        var resolved = aggregate.Call;
        return scope.AddAggregate(
            new AggregateCall(
                resolved.Row,
                resolved.Arguments,
                call.Quantifier == SetQuantifier.Distinct,
                filter,
                aggregate.Order,
                aggregate.IgnoreNulls,
                resolved.Type,
                resolved.Nullable
            )
            {
                Origin = context.At(call.Span),
            },
            call.Span
        );
    }

    /// <summary>The arguments of an aggregate; the star of <c>count(*)</c> is none, that of <c>count(t.*)</c> its columns.</summary>
    private EquatableArray<CallArgument> BindAggregateArguments(FunctionCallSyntax call, ExpressionScope scope) =>
        call is { Arguments: [{ Value: StarSyntax { Qualifier: null, Except.IsEmpty: true } }], Quantifier: not SetQuantifier.Distinct }
        && NameOf(call.Name) == "count"
            ? []
            : BindArguments(call.Arguments, scope);

    /// <summary>Calls of count that Spark refuses: without an argument, and of the star of one table.</summary>
    private bool IsRefusedCount(string name, FunctionCallSyntax call)
    {
        if (name != "count" || call.Arguments is not ([] or [{ Value: StarSyntax { Qualifier: not null } }]))
        {
            return false;
        }
        var diagnostic = new Diagnostic(
            call.Arguments.IsEmpty ? TypeErrors.WrongArgumentCount : TypeErrors.StarNotAllowed,
            new Location(context.Source, call.Span),
            name,
            "at least 1 argument",
            0
        );
        context.Diagnostics.Add(
            diagnostic.WithHelp("write count(*) to count rows") with
            {
                Condition = call.Arguments.IsEmpty
                    ? "WRONG_NUM_ARGS.WITH_SUGGESTION"
                    : "INVALID_USAGE_OF_STAR_WITH_TABLE_IDENTIFIER_IN_COUNT",
            }
        );
        return true;
    }

    /// <summary>Binds arguments; lambdas wait, stars stand for their columns.</summary>
    private EquatableArray<CallArgument> BindArguments(EquatableArray<ArgumentSyntax> arguments, ExpressionScope scope)
    {
        var bound = new List<CallArgument>();
        foreach (var argument in arguments)
        {
            switch (argument.Value)
            {
                case LambdaSyntax lambda:
                    bound.Add(new CallArgument(null, lambda, argument.Name, argument.Span));
                    break;
                case StarSyntax star:
                    bound.AddRange(scope.ExpandStar(star).Select(column => CallArgument.Of(column.Value, star.Span)));
                    break;
                default:
                    bound.Add(new CallArgument(Bind(argument.Value, scope), null, argument.Name, argument.Value.Span));
                    break;
            }
        }
        return bound.ToEquatableArray();
    }

    private EquatableArray<Expression> BindValues(FunctionCallSyntax call, ExpressionScope scope) =>
        call.Arguments.Select(a => Bind(a.Value, scope)).ToEquatableArray();

    private LambdaBinding LambdaBinder(ExpressionScope scope) => (lambda, parameterTypes) => BindLambda(lambda, parameterTypes, scope);

    private Lambda? BindLambda(LambdaSyntax lambda, EquatableArray<DataType> parameterTypes, ExpressionScope scope)
    {
        var repeated = lambda
            .Parameters.GroupBy(static p => p.Value, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(static g => g.Count() > 1);
        if (repeated is not null)
        {
            context.Report(NameErrors.RepeatedLambdaParameter, repeated.Last().Span, repeated.Key);
            return null;
        }
        var parameters = lambda
            .Parameters.Zip(parameterTypes)
            .Select(p => context.Columns.Allocate(p.First.Value, p.Second, nullable: true))
            .ToEquatableArray();
        var body = Bind(lambda.Body, new LambdaScope(parameters, scope));
        return body.IsError ? null : new Lambda(parameters, body) { Origin = context.At(lambda.Span) };
    }

    private bool RequireCount(FunctionCallSyntax call, int least, int most)
    {
        if (call.Arguments.Count >= least && call.Arguments.Count <= most)
        {
            return true;
        }
        Report(
            TypeErrors.WrongArgumentCount,
            call.Span,
            NameOf(call.Name),
            least == most ? Count(least, "argument") : $"{least} to {Count(most, "argument")}",
            call.Arguments.Count
        );
        return false;
    }

    /// <summary>The name of a function without the schema of the built-in ones, in lower case.</summary>
    private static string NameOf(QualifiedName name)
    {
        var isBuiltIn =
            name.Parts.Count > 1
            && name.Parts.Take(name.Parts.Count - 1).All(static p => p.Value.ToUpperInvariant() is "BUILTIN" or "SYSTEM" or "SESSION");
        return (isBuiltIn ? name.Last.Value : name.Text).ToLowerInvariant();
    }
}
