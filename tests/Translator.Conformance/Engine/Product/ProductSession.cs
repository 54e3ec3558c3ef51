using System.Globalization;
using Translator.Conformance.Engine;
using Translator.Frontends.Catalogue;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Functions;
using Translator.IR.Types;
using Translator.Jobs.Compilation;
using Translator.Jobs.Sessions;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Text;
using Translator.Runtime.Time;
using QualifiedName = Translator.IR.Relations.QualifiedName;

namespace Translator.Conformance.Engine.Product;

/// <summary>A session of Translator, seen as the runner needs it.</summary>
public sealed class ProductSession(Translator.Frontends.Profiles.SourceProfile profile) : ISession
{
    // The moment that the corpora's «now» stands for; nothing recorded depends on it.
    private const long Start = 1_764_115_200_000_000;

    private readonly TranslatorSession session = new(
        profile,
        SessionOptions.Default with
        {
            StartMicroseconds = Start,
        },
        StandInFunctions.Kernels
    );

    public StatementResult Execute(string sql, ExecutionMode mode, CancellationToken cancellation)
    {
        var outcomes = session.Execute(
            new SourceText("statement", sql),
            mode == ExecutionMode.Batch ? RunMode.Batch : RunMode.Stream,
            cancellation
        );
        return Result(outcomes);
    }

    public StatementResult Analyse(string sql, CancellationToken cancellation) => Result(session.Analyse(new SourceText("statement", sql)));

    public bool TrySetConf(string key, string value) => session.Settings.TrySet(key, value);

    public void CreateTable(TableData table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var columns = table.Columns.Select(c => new Translator.Frontends.Catalogue.TableColumn(c.Name, TypeOf(c.TypeText), true));
        var definition = new TableDefinition(session.Catalogue.Qualify([table.Name]), columns.ToEquatableArray())
        {
            PartitionColumns = table.PartitionedBy.ToEquatableArray(),
        };
        session.Catalogue.Add(definition);
        session.Tables.Fill(definition, [TextRows.Parse(definition, table.Rows, session.Settings.Options.Zone)]);
    }

    public bool TryAddStandIn(StandIn standIn)
    {
        if (StandInFunctions.Find(standIn) is not { } row)
        {
            return false;
        }
        session.Functions = session.Functions.With([row]);
        return true;
    }

    public void Dispose() { }

    private StatementResult Result(IReadOnlyList<StatementOutcome> outcomes)
    {
        if (outcomes.Select(static o => o.Error).FirstOrDefault(static e => e is not null) is { } error)
        {
            return Failure(error);
        }
        // A user gets a warning; here an answer under a setting that is not known would prove nothing.
        if (outcomes.SelectMany(static o => o.Diagnostics).FirstOrDefault(static d => d.Code == "TR7002") is { } unknown)
        {
            return new StatementResult.Failure(unknown.Code, unknown.Message, FailureKind.Unsupported);
        }
        return new StatementResult.Answer(outcomes is [.., { Rows: { } rows }] ? Table(rows) : ResultTable.Empty);
    }

    private ResultTable Table(ResultRows rows)
    {
        var zone = session.Settings.Options.Zone;
        var shell = new ValueText(TextStyle.Shell, zone);
        // Hive shows instants as it casts them.
        var instants = profile.Dialect == SourceDialect.Hive ? new ValueText(TextStyle.HiveCast, zone) : shell;
        var cells = new List<IReadOnlyList<string?>>();
        foreach (var batch in rows.Batches)
        {
            var columns = Enumerable.Range(0, batch.ColumnCount).Select(batch.Column).ToArray();
            for (var row = 0; row < batch.RowCount; row++)
            {
                cells.Add([.. columns.Select(c => c.IsNull(row) ? null : (c.Type is TimestampLtzType ? instants : shell).Format(c, row))]);
            }
        }
        return new ResultTable([.. rows.Columns.Select(static c => new TableColumn(c.Name, c.Type.Name))], cells)
        {
            OrderedBy = rows.OrderedBy,
        };
    }

    private static StatementResult.Failure Failure(Diagnostic error)
    {
        var unsupported = error.Code.StartsWith("TR5", StringComparison.Ordinal) || error.Condition is null;
        return new StatementResult.Failure(
            error.Code,
            error.Message,
            unsupported ? FailureKind.Unsupported : FailureKind.Mistake,
            error.Condition
        );
    }

    private DataType TypeOf(string text) =>
        TypeText.Parse(new SourceText("type", text), session.Settings.Profile, new DiagnosticBag())
        ?? throw new InvalidOperationException($"a corpus table has a column of type {text}");
}
