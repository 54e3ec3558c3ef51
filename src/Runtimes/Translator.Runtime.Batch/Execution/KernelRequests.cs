using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Batch.Execution;

/// <summary>Which kernel a call of a plan wants.</summary>
internal static class KernelRequests
{
    extension(RunContext context)
    {
        /// <summary>The request of a function at its arguments; constants are computed for it.</summary>
        public KernelRequest Request(FunctionRow function, EquatableArray<Expression> arguments, DataType result) =>
            new(function.Id, [.. arguments.Select(static a => a.Type)], result)
            {
                Session = context.Session,
                Literals = [.. arguments.Select(a => a is Literal ? context.Constant(a) : null)],
            };
    }
}
