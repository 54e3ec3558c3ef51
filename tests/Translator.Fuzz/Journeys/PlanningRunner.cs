using Translator.IR.Text;
using Translator.Jobs.Compilation;
using Translator.Jobs.Running;
using Translator.Jobs.Sessions;

namespace Translator.Fuzz.Journeys;

/// <summary>Takes queries as far as both plans, prints them, and runs nothing.</summary>
internal sealed class PlanningRunner : IQueryRunner
{
    public ResultRows? Run(QueryRequest request, CancellationToken cancellation)
    {
        if (
            new QueryCompiler(request.Context.Functions).Compile(request.Bound, request.Context.Columns, request.Diagnostics)
                is not { } query
            || new StreamCompiler().Compile(query.Normal, request.Options, request.Diagnostics) is not { } stream
        )
        {
            return null;
        }
        return IrText.Print(query.Bound).Length > 0 && query.Batch.ToString().Length > 0 && stream.ToString().Length > 0
            ? ResultRows.None
            : null;
    }
}
