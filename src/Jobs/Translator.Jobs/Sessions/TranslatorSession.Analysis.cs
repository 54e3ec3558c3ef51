using Translator.Frontends.Binding.Statements;
using Translator.Frontends.Spark;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.Jobs.Running;

namespace Translator.Jobs.Sessions;

/// <content>Checking a script without running it.</content>
public sealed partial class TranslatorSession
{
    /// <summary>Parses and binds every statement, taking definitions and settings in as a run would, without running anything.</summary>
    public IReadOnlyList<StatementOutcome> Analyse(SourceText script) => DeepStack.Run(() => AnalyseStatements(script));

    private List<StatementOutcome> AnalyseStatements(SourceText script)
    {
        var parsed = SparkSqlParser.ParseScript(script, Settings.Profile);
        var outcomes = new List<StatementOutcome>();
        if (parsed.Diagnostics.Any(static d => d.Severity == Severity.Error))
        {
            outcomes.Add(new StatementOutcome(null, parsed.Diagnostics.ToEquatableArray()));
        }
        foreach (var name in parsed.BrokenDefinitions)
        {
            Catalogue.AddInError(Catalogue.Qualify(name.Parts.Select(static p => p.Value).ToEquatableArray()));
        }
        var first = outcomes.Count;
        outcomes.AddRange(parsed.Statements.Select(s => Analyse(s, script)));
        for (var i = first; i < outcomes.Count; i++)
        {
            if (parsed.Statements[i - first] is CreateFunctionStatement function && outcomes[i].Error is not null)
            {
                outcomes[i] = WithoutUse(function, outcomes[i], outcomes, script);
            }
        }
        return outcomes;
    }

    /// <summary>A function of an unknown class that nothing calls keeps nothing from being checked.</summary>
    private static StatementOutcome WithoutUse(
        CreateFunctionStatement function,
        StatementOutcome outcome,
        List<StatementOutcome> all,
        SourceText script
    )
    {
        var name = function.Name.Last.Value;
        var isUsed = all.SelectMany(static o => o.Diagnostics)
            .Any(d =>
                d.Descriptor == NameErrors.FunctionUntyped
                && d.Arguments[0] is string used
                && string.Equals(used, name, StringComparison.OrdinalIgnoreCase)
            );
        if (isUsed || outcome.Error?.Descriptor != NameErrors.FunctionNotRegistered)
        {
            return outcome;
        }
        var note = new Diagnostic(StatementErrors.CheckedOnly, new Location(script, function.Span), "CREATE FUNCTION of a class");
        return new StatementOutcome(ResultRows.None, [note]) { Span = outcome.Span };
    }

    private StatementOutcome Analyse(StatementSyntax statement, SourceText script)
    {
        var diagnostics = new DiagnosticBag();
        var bound = StatementBinder.Bind(statement, Context(script, diagnostics));
        switch (bound)
        {
            case null:
                NoteDefinitionInError(statement);
                break;
            case BoundRefused refused:
                diagnostics.Report(StatementErrors.CheckedOnly, new Location(script, refused.Span), refused.Name);
                break;
            case BoundSetting { Value: { } value } setting:
                Settings.TrySet(setting.Name, value);
                break;
            case BoundReset reset:
                Settings.Reset(reset.Name);
                break;
            case BoundCreateFunction function:
                Define(function);
                break;
            default:
                break;
        }
        if (bound is not null)
        {
            Catalogue.Apply(bound);
        }
        return new StatementOutcome(bound is null ? null : ResultRows.None, diagnostics.ToEquatableArray()) { Span = statement.Span };
    }

    /// <summary>What a statement in error would have defined is not missing for those that follow: nothing is known of it.</summary>
    private void NoteDefinitionInError(StatementSyntax statement)
    {
        var name = statement switch
        {
            CreateTableStatement table => table.Name,
            CreateTableLikeStatement table => table.Name,
            CreateViewStatement view => view.Name,
            CreateViewUsingStatement view => view.Name,
            CacheTableStatement { Query: not null } view => view.Name,
            _ => null,
        };
        if (name is not null)
        {
            var parts = name.Parts.Select(static p => p.Value).ToEquatableArray();
            Catalogue.AddInError(Catalogue.Qualify(parts));
        }
        if (statement is CreateFunctionStatement function)
        {
            classes[function.Name.Last.Value] = function.ClassName.Value;
        }
    }
}
