using Translator.Frontends.Binding;
using Translator.Frontends.Binding.Statements;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Profiles;
using Translator.Frontends.Spark;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.Jobs.Compilation;
using Translator.Jobs.Running;
using Translator.Runtime.Kernels;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Sessions;

/// <summary>
/// Runs statements one after the other, as a shell does: a catalogue that statements change, settings, and data. Not for use by several threads at once.
/// </summary>
public sealed partial class TranslatorSession
{
    private readonly KernelRegistry? kernels;
    private readonly Dictionary<string, string> classes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens a session with an empty catalogue.</summary>
    /// <param name="profile">How text is read.</param>
    /// <param name="options">What expressions see.</param>
    /// <param name="kernels">The kernels; the built-in ones when null.</param>
    /// <param name="external">Finds the data of a table that has a location; without it such tables are kept in memory.</param>
    /// <param name="keepsWrites">Whether writes to tables with a location stay in memory.</param>
    public TranslatorSession(
        SourceProfile profile,
        SessionOptions? options = null,
        KernelRegistry? kernels = null,
        Func<TableDefinition, (ITableSource? Source, ITableSink? Sink)>? external = null,
        bool keepsWrites = false
    )
    {
        this.kernels = kernels;
        Settings = new SessionSettings(profile, options);
        Catalogue = new SessionCatalogue();
        Tables = new SessionTables(Catalogue, external) { KeepsWrites = keepsWrites };
    }

    /// <summary>The settings.</summary>
    public SessionSettings Settings { get; }

    /// <summary>Tables and views.</summary>
    public SessionCatalogue Catalogue { get; }

    /// <summary>The data of the tables.</summary>
    public SessionTables Tables { get; }

    /// <summary>The functions that names can mean.</summary>
    public FunctionCatalogue Functions { get; set; } = FunctionCatalogue.BuiltIn;

    /// <summary>Runs every statement of a script, also those after one that fails.</summary>
    public IReadOnlyList<StatementOutcome> Execute(SourceText script, RunMode mode, CancellationToken cancellation = default) =>
        Execute(
            script,
            mode switch
            {
                RunMode.Batch => new BatchQueryRunner(Tables, kernels),
                RunMode.Stream => new ScheduledQueryRunner(Tables, ScheduledQueryRunner.InOrder, kernels),
            },
            stopAtError: false,
            cancellation
        );

    /// <summary>Runs the statements of a script; a runner answers the queries.</summary>
    /// <param name="script">The script.</param>
    /// <param name="runner">What happens to queries and writes.</param>
    /// <param name="stopAtError">Whether the first statement that fails ends the script; one that cannot be read keeps all from running then.</param>
    /// <param name="cancellation">Stops between statements, and inside one where its runner does.</param>
    public IReadOnlyList<StatementOutcome> Execute(
        SourceText script,
        IQueryRunner runner,
        bool stopAtError,
        CancellationToken cancellation = default
    ) => DeepStack.Run(() => ExecuteStatements(script, runner, stopAtError, cancellation));

    private List<StatementOutcome> ExecuteStatements(
        SourceText script,
        IQueryRunner runner,
        bool stopAtError,
        CancellationToken cancellation
    )
    {
        var parsed = SparkSqlParser.ParseScript(script, Settings.Profile);
        var outcomes = new List<StatementOutcome>();
        if (parsed.Diagnostics.Any(static d => d.Severity == Severity.Error))
        {
            outcomes.Add(new StatementOutcome(null, parsed.Diagnostics.ToEquatableArray()));
        }
        for (var i = 0; i < parsed.Statements.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (stopAtError && outcomes is [.., { Error: not null }])
            {
                break;
            }
            var run = new Run(runner, parsed.Statements[i].Span, i == parsed.Statements.Count - 1, cancellation);
            outcomes.Add(Execute(parsed.Statements[i], script, run));
        }
        return outcomes;
    }

    private void Define(BoundCreateFunction function)
    {
        var name = function.Name.ToLowerInvariant();
        Functions = Functions.With([function.Function.Reads(spark: name, hive: name)]);
    }

    private StatementOutcome Execute(StatementSyntax syntax, SourceText script, Run run)
    {
        var diagnostics = new DiagnosticBag();
        var context = Context(script, diagnostics);
        var bound = StatementBinder.Bind(syntax, context);
        var rows = bound is null ? null : Execute(bound, context, run);
        return new StatementOutcome(diagnostics.HasErrors ? null : rows, diagnostics.ToEquatableArray()) { Span = syntax.Span };
    }

    private ResultRows? Execute(BoundStatement bound, BinderContext context, Run run)
    {
        switch (bound)
        {
            case BoundQuery query:
                return Execute(query.Relation, context, run);
            case BoundBatch batch:
                return batch.Statements.All(s => Execute(s, context, run) is not null) ? ResultRows.None : null;
            case BoundSetting { Value: { } value } setting:
                return Set(setting.Name, value, context, run);
            case BoundReset reset:
                Settings.Reset(reset.Name);
                return ResultRows.None;
            case BoundCreateTable create:
                return CreateTable(create, context, run);
            case BoundCreateFunction function:
                Define(function);
                return ResultRows.None;
            case BoundInsertDirectory directory:
                return InsertDirectory(directory, context, run);
            case BoundRefused refused:
                context.Report(refused.Descriptor, refused.Span, refused.Name);
                return null;
            case BoundDrop drop:
                Catalogue.Apply(drop);
                Tables.Forget(drop.Name);
                return ResultRows.None;
            case BoundCreateView or BoundCreateSchema or BoundUse or BoundNothing or BoundSetting:
                Catalogue.Apply(bound);
                return ResultRows.None;
            default:
                throw new InternalErrorException("session", $"no way to run {bound.GetType().Name}");
        }
    }

    private ResultRows? CreateTable(BoundCreateTable create, BinderContext context, Run run)
    {
        var exists = Catalogue.FindTable(create.Definition.Name.Parts) is not null;
        if (exists && create.IfNotExists)
        {
            return ResultRows.None;
        }
        if (create.Definition.StorageHandler is { } handler)
        {
            context.Diagnostics.Report(
                StatementErrors.UnsupportedClause,
                new Location(context.Source, run.Statement),
                $"STORED BY '{handler}'"
            );
        }
        Tables.Forget(create.Definition.Name);
        Catalogue.Apply(create);
        return create.Fill is { } fill ? Execute(fill, context, run) : ResultRows.None;
    }

    private ResultRows? Execute(Relation query, BinderContext context, Run run) =>
        run.Runner.Run(
            new QueryRequest(query, context, Settings.Options with { Schema = Catalogue.CurrentSchema }, run.Statement, run.IsLast),
            run.Cancellation
        );

    private ResultRows? InsertDirectory(BoundInsertDirectory directory, BinderContext context, Run run)
    {
        if (!Tables.HasFiles)
        {
            context.Diagnostics.Report(
                ConfigurationErrors.NoFilesHere,
                new Location(context.Source, run.Statement),
                "INSERT OVERWRITE DIRECTORY"
            );
            return null;
        }
        var target = directory.Target with { Name = IR.Relations.QualifiedName.Of("directory", directory.Target.Location ?? "") };
        Tables.Attach(target);
        return Execute(new Sink(directory.Relation, target.Name, SinkMode.Overwrite, [], []), context, run);
    }

    private ResultRows? Set(string name, string value, BinderContext context, Run run)
    {
        if (!Settings.TrySet(name, value))
        {
            context.Diagnostics.Report(ConfigurationErrors.UnknownSetting, new Location(context.Source, run.Statement), name);
        }
        return SettingRows.Of(name, value);
    }

    private BinderContext Context(SourceText source, DiagnosticBag diagnostics) =>
        new()
        {
            Source = source,
            Profile = Settings.Profile,
            Catalogue = Catalogue,
            Functions = Functions,
            Columns = new ColumnIdAllocator(),
            Diagnostics = diagnostics,
            TimeZone = Settings.Options.Zone.Id,
            MissingClasses = classes,
            ReadSchema = SparkSqlParser.ParseSchema,
            Folder = new TextFolder(Settings.Options),
        };

    /// <summary>What is the same for all parts of one statement.</summary>
    private readonly record struct Run(IQueryRunner Runner, TextSpan Statement, bool IsLast, CancellationToken Cancellation);
}
