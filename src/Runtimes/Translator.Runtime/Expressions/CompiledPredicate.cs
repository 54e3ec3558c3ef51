using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Expressions;

/// <summary>A condition ready to run over batches. An instance belongs to one thread.</summary>
public sealed class CompiledPredicate
{
    private readonly ExpressionNode root;

    internal CompiledPredicate(ExpressionNode root) => this.root = root;

    /// <summary>The rows of a batch where the condition is true.</summary>
    public Selection Select(Batch batch, EvaluationContext context) =>
        batch.RowCount == 0 ? Selection.Empty : root.Select(new BatchFrame(batch, context));

    /// <summary>The batch without the rows where the condition is not true.</summary>
    public Batch Filter(Batch batch, EvaluationContext context) => batch.Select(Select(batch, context));
}
