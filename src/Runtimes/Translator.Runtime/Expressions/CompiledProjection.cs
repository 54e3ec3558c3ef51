using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Expressions;

/// <summary>Several expressions over the same batches; what they have in common is computed once. An instance belongs to one thread.</summary>
public sealed class CompiledProjection
{
    private readonly ExpressionNode[] roots;

    internal CompiledProjection(ExpressionNode[] roots)
    {
        this.roots = roots;
        Types = Array.ConvertAll(roots, static r => r.Type);
    }

    /// <summary>The results' types.</summary>
    public IReadOnlyList<DataType> Types { get; }

    /// <summary>One column for each expression, as long as the batch's rows.</summary>
    public Column[] Evaluate(Batch batch, EvaluationContext context)
    {
        var frame = new BatchFrame(batch, context);
        var results = new Column[roots.Length];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = roots[i].Evaluate(frame).WithType(Types[i]);
        }
        return results;
    }

    /// <summary>A batch of the results.</summary>
    public Batch Project(Batch batch, EvaluationContext context) => new(Evaluate(batch, context), batch.RowCount);
}
