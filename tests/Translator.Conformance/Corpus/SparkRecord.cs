namespace Translator.Conformance.Corpus;

internal sealed record SparkRecord(
    int N,
    string Sql,
    string Schema,
    string Output,
    string Kind,
    bool? Ordered,
    string? ErrorCondition,
    string? Sqlstate
);
