using Translator.Frontends.Binding;
using Translator.Frontends.Binding.Statements;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Profiles;
using Translator.Frontends.Spark;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.Jobs.Compilation;
using Translator.Runtime.Kernels;

namespace Translator.Jobs.Sessions;

/// <summary>
/// Runs statements one after the other, as a shell does: a catalogue that statements change, settings, and data. Not for use by several threads at once.
/// </summary>
public sealed class TranslatorSession
{
    private readonly QueryExecutor executor;

    /// <summary>Opens a session with an empty catalogue.</summary>
    public TranslatorSession(SourceProfile profile, SessionOptions? options = null, KernelRegistry? kernels = null)
    {
        Settings = new SessionSettings(profile, options);
        Catalogue = new SessionCatalogue();
        Tables = new SessionTables(Catalogue);
        executor = new QueryExecutor(Tables, kernels);
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
    public IReadOnlyList<StatementOutcome> Execute(SourceText script, RunMode mode, CancellationToken cancellation = default)
    {
        var parsed = SparkSqlParser.ParseScript(script, Settings.Profile);
        var outcomes = new List<StatementOutcome>();
        if (parsed.Diagnostics.Any(static d => d.Severity == Severity.Error))
        {
            outcomes.Add(new StatementOutcome(null, parsed.Diagnostics.ToEquatableArray()));
        }
        outcomes.AddRange(parsed.Statements.Select(s => Execute(s, script, mode, cancellation)));
        return outcomes;
    }

    /// <summary>Parses and binds every statement, taking definitions into the catalogue, and compiles queries, without running anything.</summary>
    public IReadOnlyList<StatementOutcome> Analyse(SourceText script)
    {
        var parsed = SparkSqlParser.ParseScript(script, Settings.Profile);
        var outcomes = new List<StatementOutcome>();
        if (parsed.Diagnostics.Any(static d => d.Severity == Severity.Error))
        {
            outcomes.Add(new StatementOutcome(null, parsed.Diagnostics.ToEquatableArray()));
        }
        foreach (var statement in parsed.Statements)
        {
            var diagnostics = new DiagnosticBag();
            var bound = StatementBinder.Bind(statement, Context(script, diagnostics));
            if (bound is not null)
            {
                Catalogue.Apply(bound);
            }
            outcomes.Add(new StatementOutcome(bound is null ? null : ResultRows.None, diagnostics.ToEquatableArray()));
        }
        return outcomes;
    }

    private StatementOutcome Execute(StatementSyntax syntax, SourceText script, RunMode mode, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var context = Context(script, diagnostics);
        var bound = StatementBinder.Bind(syntax, context);
        var rows = bound is null ? null : Execute(bound, context, mode, cancellation);
        return new StatementOutcome(diagnostics.HasErrors ? null : rows, diagnostics.ToEquatableArray());
    }

    private ResultRows? Execute(BoundStatement bound, BinderContext context, RunMode mode, CancellationToken cancellation)
    {
        switch (bound)
        {
            case BoundQuery query:
                return executor.Run(query.Relation, context, Settings.Options, mode, cancellation);
            case BoundBatch batch:
                return batch.Statements.All(s => Execute(s, context, mode, cancellation) is not null) ? ResultRows.None : null;
            case BoundSetting { Value: { } value } setting:
                return Set(setting.Name, value, context);
            case BoundReset reset:
                Settings.Reset(reset.Name);
                return ResultRows.None;
            case BoundCreateTable create:
                return CreateTable(create, context, mode, cancellation);
            case BoundCreateFunction function:
                Functions = Functions.With([
                    function.Function.Reads(spark: function.Name.ToLowerInvariant(), hive: function.Name.ToLowerInvariant()),
                ]);
                return ResultRows.None;
            case BoundInsertDirectory:
                context.Diagnostics.Report(JobErrors.NoFilesHere, null, "INSERT OVERWRITE DIRECTORY");
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

    private ResultRows? CreateTable(BoundCreateTable create, BinderContext context, RunMode mode, CancellationToken cancellation)
    {
        var exists = Catalogue.FindTable(create.Definition.Name.Parts) is not null;
        if (exists && create.IfNotExists)
        {
            return ResultRows.None;
        }
        Tables.Forget(create.Definition.Name);
        Catalogue.Apply(create);
        return create.Fill is { } fill ? executor.Run(fill, context, Settings.Options, mode, cancellation) : ResultRows.None;
    }

    private ResultRows? Set(string name, string value, BinderContext context)
    {
        if (Settings.TrySet(name, value))
        {
            return ResultRows.None;
        }
        context.Diagnostics.Report(JobErrors.UnknownSetting, null, name);
        return ResultRows.None;
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
        };
}
