using Translator.IR;
using Translator.IR.Expressions;
using Translator.Runtime.Expressions;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;
using Translator.Runtime.Tables;

namespace Translator.Runtime.Batch.Execution;

/// <summary>What the operators of one worker share.</summary>
public sealed class RunContext
{
    /// <summary>Makes the context of a run.</summary>
    public RunContext(ITableProvider tables, SessionOptions session, MemoryBudget budget, KernelRegistry? kernels = null)
    {
        Tables = tables;
        Session = session;
        Budget = budget;
        Kernels = kernels ?? KernelRegistry.BuiltIn;
    }

    /// <summary>The data behind table names.</summary>
    public ITableProvider Tables { get; }

    /// <summary>The session.</summary>
    public SessionOptions Session { get; }

    /// <summary>The memory of the run.</summary>
    public MemoryBudget Budget { get; }

    /// <summary>The kernels.</summary>
    public KernelRegistry Kernels { get; }

    /// <summary>Rows of shared queries and of the round before, by the number they are read by.</summary>
    public NamedRows Named { get; } = new();

    /// <summary>An expression over some columns, ready to run on batches of them.</summary>
    public RowExpression Compile(Expression expression, EquatableArray<ColumnSymbol> columns) =>
        new(Compiler(columns).Compile(expression), new EvaluationContext(Session));

    /// <summary>Several expressions over some columns.</summary>
    public RowExpressions CompileAll(IEnumerable<Expression> expressions, EquatableArray<ColumnSymbol> columns) =>
        new(Compiler(columns).CompileAll(expressions), new EvaluationContext(Session));

    /// <summary>A condition over some columns.</summary>
    public RowPredicate CompilePredicate(Expression expression, EquatableArray<ColumnSymbol> columns) =>
        new(Compiler(columns).CompilePredicate(expression), new EvaluationContext(Session));

    /// <summary>The value of a constant expression as a column of one row.</summary>
    public Columns.Column Constant(Expression expression) => Compile(expression, []).Evaluate(new Columns.Batch([], 1));

    private ExpressionCompiler Compiler(EquatableArray<ColumnSymbol> columns) => new(columns, Session, Kernels);
}
