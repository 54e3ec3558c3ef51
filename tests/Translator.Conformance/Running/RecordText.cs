namespace Translator.Conformance.Running;

/// <summary>A record as reports show it: its number, its SQL and the recorded answer.</summary>
internal sealed record RecordText(int N, string Sql, string Theirs);
