using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Expressions;

/// <summary>An expression ready to run over batches. An instance belongs to one thread.</summary>
public sealed class CompiledExpression
{
    private readonly ExpressionNode root;

    internal CompiledExpression(ExpressionNode root) => this.root = root;

    /// <summary>The result's type.</summary>
    public DataType Type => root.Type;

    /// <summary>The result for each row of a batch; may be a constant column.</summary>
    public Column Evaluate(Batch batch, EvaluationContext context) => root.Evaluate(new BatchFrame(batch, context)).WithType(Type);
}
