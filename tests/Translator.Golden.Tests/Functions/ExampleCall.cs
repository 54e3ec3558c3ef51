using Translator.Frontends.Profiles;
using Translator.Frontends.Spark;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Functions;
using Translator.IR.Text;
using Translator.Jobs.Running;
using Translator.Jobs.Sessions;
using Translator.Runtime.Kernels;
using Translator.Runtime.Tables;
using Translator.Runtime.Text;

namespace Translator.Golden.Tests.Functions;

/// <summary>An example of a function's row, as queries.</summary>
internal sealed record ExampleCall(FunctionRow Row, FunctionExample Example)
{
    /// <summary>Stands before queries that Spark answers without ANSI mode.</summary>
    public const string WithoutAnsi = "[ansi off] ";

    /// <summary>The examples of every function that has a kernel.</summary>
    public static IEnumerable<ExampleCall> All =>
        from row in FunctionCatalogue.BuiltIn.Rows
        where !row.EmitOnly
        from example in row.Examples
        select new ExampleCall(row, example);

    /// <summary>
    /// The dialect whose function it is, Spark's before Hive's. A row without a name is an operator's; one that varies another (<c>add.wrapping</c>)
    /// is what the operator means without ANSI mode.
    /// </summary>
    public SourceDialect Dialect =>
        Row
            .Names.Select(static n => n.Dialect)
            .DefaultIfEmpty(Row.Id.Contains('.', StringComparison.Ordinal) ? SourceDialect.SparkLegacy : SourceDialect.SparkAnsi)
            .Min();

    private SourceProfile Profile =>
        Dialect switch
        {
            SourceDialect.SparkAnsi => SourceProfile.SparkAnsi,
            SourceDialect.SparkLegacy => SourceProfile.SparkLegacy,
            SourceDialect.Hive => SourceProfile.Hive,
            SourceDialect.Flink => throw new NotSupportedException($"{Row.Id} is Flink's alone"),
        };

    /// <summary>What the recorded answers know the query by.</summary>
    public string Key => Dialect == SourceDialect.SparkLegacy ? WithoutAnsi + Query : Query;

    /// <summary>The call as a query.</summary>
    public string Query =>
        Row.Kind == FunctionKind.Table && Dialect != SourceDialect.Hive ? $"SELECT * FROM {Example.Sql}" : $"SELECT {Example.Sql}";

    /// <summary>
    /// The call with one of its arguments read from a table of two rows, the argument and NULL: for each argument of a scalar function that is
    /// a value.
    /// </summary>
    public IEnumerable<string> QueriesOverColumns()
    {
        var source = new SourceText("example.sql", Query);
        if (
            Row.Kind != FunctionKind.Scalar
            || SparkSqlParser.ParseScript(source, Profile).Statements is not [QueryStatement { Query: SelectSyntax { Items: [var item] } }]
            || item.Expression is not FunctionCallSyntax call
        )
        {
            yield break;
        }
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            if (call.Arguments[i].Value is LiteralSyntax and not NullLiteralSyntax)
            {
                // Named as struct(…) names a field that has no name.
                var (span, column) = (call.Arguments[i].Value.Span, $"col{i + 1}");
                var value = source.GetText(span);
                yield return $"{Query[..span.Start]}{column}{Query[span.End..]} FROM VALUES ({value}), (NULL) AS given({column})";
            }
        }
    }

    /// <summary>The answer of a query in this example's dialect.</summary>
    public ExampleAnswer Run(string query, Func<ITableProvider, IQueryRunner> runner)
    {
        var session = new TranslatorSession(Profile, SessionOptions.Default);
        var listening = new ListeningRunner(runner(session.Tables));
        var outcome = session.Execute(new SourceText("example.sql", query), listening, stopAtError: true)[^1];
        return outcome.Rows is { } rows
            ? new ExampleAnswer(Shell(rows), CanonicalRows.Of(rows.Columns.Select(static c => (c.Name, c.Type)), rows.Batches), null)
            {
                Bound = listening.Bound,
            }
            : new ExampleAnswer([], null, outcome.Error) { Bound = listening.Bound };
    }

    private static List<string> Shell(ResultRows rows)
    {
        var lines = new List<string>();
        foreach (var batch in rows.Batches)
        {
            for (var row = 0; row < batch.RowCount; row++)
            {
                lines.Add(
                    string.Join('\t', Enumerable.Range(0, batch.ColumnCount).Select(i => ValueText.Shell.Format(batch.Column(i), row)))
                );
            }
        }
        return lines;
    }

    /// <summary>Whether a bound query calls the function.</summary>
    public bool IsCalledIn(string bound) =>
        ((string[])[$"{Row.Id}(", $"`{Row.Id}`(", $"generate {Row.Id} ", $"generate {Row.Id}("]).Any(t =>
            bound.Contains(t, StringComparison.Ordinal)
        );

    /// <summary>Keeps the text of the bound query.</summary>
    private sealed class ListeningRunner(IQueryRunner runner) : IQueryRunner
    {
        public string Bound { get; private set; } = "";

        public ResultRows? Run(QueryRequest request, CancellationToken cancellation)
        {
            Bound = IrText.Print(request.Bound);
            return runner.Run(request, cancellation);
        }
    }

    public override string ToString() => $"{Row.Id}: {Example.Sql}";
}
