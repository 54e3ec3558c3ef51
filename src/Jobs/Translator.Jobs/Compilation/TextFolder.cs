using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Normalisation;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Expressions;
using Translator.Runtime.Kernels;

namespace Translator.Jobs.Compilation;

/// <summary>Computes constant strings by the runtime's kernels, for arguments that are needed before the run (a schema, an option).</summary>
public sealed class TextFolder(SessionOptions session) : IConstantFolder
{
    /// <inheritdoc/>
    public Literal? TryFold(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (expression.Type is not StringType)
        {
            return null;
        }
        try
        {
            var column = new ExpressionCompiler([], session).Compile(expression).Evaluate(new Batch([], 1), new EvaluationContext(session));
            return column is not BytesColumn text ? null
                : text.IsNull(0) ? Literal.Null(DataType.String)
                : Literal.Text(text.GetString(0));
        }
        catch (DataException)
        {
            // The run reports it, with its place.
            return null;
        }
    }
}
