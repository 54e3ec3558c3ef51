using System.Runtime.CompilerServices;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Kernels.Casts;

namespace Translator.Runtime.Expressions;

/// <summary>
/// Turns expressions into steps over the columns of a batch. What a compiler makes shares state and belongs to one thread;
/// make one compiler for each parallel instance of an operator.
/// </summary>
public sealed class ExpressionCompiler
{
    private readonly Dictionary<ColumnId, int> slots = [];
    private readonly Dictionary<Expression, ExpressionNode> known = [];
    private readonly Dictionary<Expression, bool> volatility = new(ReferenceEqualityComparer.Instance);
    private readonly SessionOptions session;
    private readonly KernelRegistry registry;
    private int nextSlot;

    /// <summary>Starts from the columns of the batches to come, in their order.</summary>
    public ExpressionCompiler(IEnumerable<ColumnSymbol> inputs, SessionOptions session, KernelRegistry? registry = null)
    {
        foreach (var input in inputs)
        {
            slots[input.Id] = nextSlot++;
        }
        this.session = session;
        this.registry = registry ?? KernelRegistry.BuiltIn;
    }

    /// <summary>Compiles an expression.</summary>
    public CompiledExpression Compile(Expression expression) => new(Build(expression));

    /// <summary>Compiles several expressions over the same batches.</summary>
    public CompiledProjection CompileAll(IEnumerable<Expression> expressions) => new([.. expressions.Select(Build)]);

    /// <summary>Compiles a boolean expression as a filter.</summary>
    public CompiledPredicate CompilePredicate(Expression expression) => new(Build(expression));

    private ExpressionNode Build(Expression expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (expression is Literal or ColumnReference)
        {
            return BuildNode(expression);
        }
        if (known.TryGetValue(expression, out var node))
        {
            node.Shared = true;
            return node;
        }
        node = BuildNode(expression);
        if (!IsVolatile(expression))
        {
            known.Add(expression, node);
        }
        return node;
    }

    private ExpressionNode BuildNode(Expression expression) =>
        expression switch
        {
            Literal literal => new LiteralNode(LiteralColumns.Create(literal.Value, literal.Type, 1)),
            ColumnReference column => BuildColumn(column),
            FieldAccess field => new FieldNode(Build(field.Operand), field.Ordinal, field.Type),
            Cast cast => BuildCast(cast),
            Case conditional => new CaseNode(
                [.. conditional.Branches.Select(b => (Build(b.Condition), Build(b.Result)))],
                Build(conditional.Otherwise),
                conditional.Type
            ),
            Call call => BuildCall(call),
            Lambda or AggregateCall or WindowCall or ScalarSubquery or Exists or InSubquery => throw new InternalErrorException(
                "runtime",
                $"{expression.GetType().Name} in a scalar expression"
            ),
            _ => throw new InternalErrorException("runtime", $"{expression.GetType().Name} in a scalar expression"),
        };

    private ColumnNode BuildColumn(ColumnReference column) =>
        slots.TryGetValue(column.Id, out var slot)
            ? new ColumnNode(slot, column.Type)
            : throw new InternalErrorException("runtime", $"column {column.Column} is not among the inputs");

    private ExpressionNode BuildCast(Cast cast)
    {
        var operand = Build(cast.Operand);
        if (cast.Operand.Type == cast.Target)
        {
            return operand;
        }
        var kernel = Find(cast, () => CastKernels.Create(cast.Operand.Type, cast.Target, cast.Mode, session));
        var canFail = cast.Mode == CastMode.Ansi && !CastFacts.IsLossless(cast.Operand.Type, cast.Target);
        return new CallNode(kernel, [operand], canFail, cast.Origin);
    }

    private ExpressionNode BuildCall(Call call)
    {
        switch (call.Function.Id)
        {
            case "and" or "or":
                return new LogicNode([.. Flatten(call).Select(Build)], string.Equals(call.Function.Id, "and", StringComparison.Ordinal));
            case "coalesce" or "nvl" or "ifnull":
                return new CoalesceNode([.. call.Arguments.Select(Build)], call.Type);
            case "if":
                return new CaseNode([(Build(call.Arguments[0]), Build(call.Arguments[1]))], Build(call.Arguments[2]), call.Type);
            default:
                return registry.IsHigherOrder(call.Function.Id) ? BuildHigherOrder(call) : BuildScalar(call);
        }
    }

    private CallNode BuildScalar(Call call)
    {
        var arguments = call.Arguments.Select(Build).ToArray();
        var kernel = Find(call, () => registry.Scalar(Request(call, arguments)));
        return new CallNode(kernel, arguments, !call.Function.IsTotal, call.Origin);
    }

    private HigherOrderNode BuildHigherOrder(Call call)
    {
        var arguments = call.Arguments.Where(static a => a is not Lambda).Select(Build).ToArray();
        var lambdas = call.Arguments.OfType<Lambda>().Select(BuildLambda).ToArray();
        var kernel = Find(call, () => registry.HigherOrder(Request(call, arguments)));
        return new HigherOrderNode(kernel, arguments, lambdas, call.Origin);
    }

    /// <summary>Finds a kernel; what is wrong with a literal, or missing, points at the expression.</summary>
    private static T Find<T>(Expression expression, Func<T> find)
    {
        try
        {
            return find();
        }
        catch (DataException mistake)
        {
            throw Located.At(mistake, expression.Origin);
        }
    }

    private LambdaNode BuildLambda(Lambda lambda)
    {
        var first = nextSlot;
        foreach (var parameter in lambda.Parameters)
        {
            slots[parameter.Id] = nextSlot++;
        }
        return new LambdaNode(Build(lambda.Body), first, lambda.Parameters.Count);
    }

    private KernelRequest Request(Call call, ExpressionNode[] arguments) =>
        new(call.Function.Id, Array.ConvertAll(arguments, static a => a.Type), call.Type)
        {
            Session = session,
            Literals = Array.ConvertAll(arguments, static a => (a as LiteralNode)?.Value),
        };

    private static IEnumerable<Expression> Flatten(Call call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is Call inner && inner.Function.Equals(call.Function))
            {
                foreach (var nested in Flatten(inner))
                {
                    yield return nested;
                }
            }
            else
            {
                yield return argument;
            }
        }
    }

    /// <summary>Asked of every level of an expression, so each answer is kept.</summary>
    private bool IsVolatile(Expression expression)
    {
        if (expression is Literal or ColumnReference)
        {
            return false;
        }
        if (!volatility.TryGetValue(expression, out var answer))
        {
            answer =
                expression is Call { Function.Determinism: Determinism.Volatile or Determinism.OrderDependent }
                || expression.Children.Any(IsVolatile);
            volatility.Add(expression, answer);
        }
        return answer;
    }
}
