using Translator.Conformance.Comparison;
using Translator.Conformance.Engine;

namespace Translator.Conformance.Suites;

/// <summary>Verdicts of inputs that must parse and bind.</summary>
internal static class BindingJudgement
{
    private static readonly string[] UnknownNames =
    [
        "TABLE_OR_VIEW_NOT_FOUND",
        "UNRESOLVED_COLUMN",
        "UNRESOLVED_FIELD",
        "UNRESOLVED_MAP_KEY",
        "SCHEMA_NOT_FOUND",
        "VIEW_NOT_FOUND",
    ];

    public static Judgement Complete(StatementResult result) =>
        result is StatementResult.Failure failure ? QueryComparison.Refused(failure) : new Judgement(Verdict.Pass, "", "binds");

    public static Judgement UpToUnknownTables(StatementResult result) =>
        result is StatementResult.Failure { Kind: FailureKind.Mistake, Condition: { } condition } failure
        && UnknownNames.Any(name => condition.StartsWith(name, StringComparison.Ordinal))
            ? new Judgement(Verdict.Pass, "", $"parses; {FailureText.Of(failure)}")
            : Complete(result);

    /// <summary>The other tool refuses this input: refusing it is right, and so is binding it where that tool only lacks something.</summary>
    public static Judgement ErrorOrNot(StatementResult result) =>
        result switch
        {
            StatementResult.Failure { Kind: FailureKind.Mistake } failure => new Judgement(Verdict.Pass, "", FailureText.Of(failure)),
            _ => Complete(result),
        };

    public static Judgement OtherDialect(string dialect) =>
        new(Verdict.Unsupported, $"TR5000 {(dialect.Length == 0 ? "no named dialect" : dialect)} is not read", "");
}
