using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Expressions;

/// <summary>All rows of a batch.</summary>
internal sealed class BatchFrame(Batch batch, EvaluationContext context) : Frame(batch.RowCount, context)
{
    public override Column Column(int slot) => batch.Column(slot);
}
