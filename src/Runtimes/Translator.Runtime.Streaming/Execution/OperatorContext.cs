using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Expressions;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Streaming.Execution;

/// <summary>What the operators of one instance share.</summary>
internal sealed class OperatorContext(
    SessionOptions session,
    MemoryBudget budget,
    KernelRegistry kernels,
    IPartitionEvaluatorFactory evaluators,
    int instance,
    CancellationToken cancellation
) : IDisposable
{
    private readonly List<MemoryAccount> accounts = [];

    /// <summary>The parallel instance, from zero.</summary>
    public int Instance { get; } = instance;

    public SessionOptions Session { get; } = session;

    public MemoryBudget Budget { get; } = budget;

    public KernelRegistry Kernels { get; } = kernels;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Opens an account that is closed with the job.</summary>
    public MemoryAccount OpenAccount(string name)
    {
        var account = Budget.Open(name);
        accounts.Add(account);
        return account;
    }

    public void Dispose() => accounts.ForEach(static a => a.Dispose());

    public StepExpressions Compile(IEnumerable<Expression> expressions, EquatableArray<ColumnSymbol> columns) =>
        new(Compiler(columns).CompileAll(expressions), new EvaluationContext(Session, Instance));

    public StepPredicate CompilePredicate(Expression expression, EquatableArray<ColumnSymbol> columns) =>
        new(Compiler(columns).CompilePredicate(expression), new EvaluationContext(Session, Instance));

    public IPartitionEvaluator Evaluator(Relation query) => evaluators.Create(query, Session, Budget, Kernels);

    /// <summary>The kernel that a call wants; constants are computed for it.</summary>
    public KernelRequest Request(FunctionRow function, EquatableArray<Expression> arguments, DataType result) =>
        new(function.Id, [.. arguments.Select(static a => a.Type)], result)
        {
            Session = Session,
            Literals = [.. arguments.Select(a => a is Literal ? Constant(a) : null)],
        };

    /// <summary>The value of a constant expression as a column of one row.</summary>
    public Column Constant(Expression expression) => Compile([expression], []).Evaluate(new Batch([], 1))[0];

    private ExpressionCompiler Compiler(EquatableArray<ColumnSymbol> columns) => new(columns, Session, Kernels);
}
