using Translator.Frontends.Catalogue;
using Translator.Frontends.Profiles;
using Translator.IR.Diagnostics;
using Translator.Jobs.Sessions;
using Translator.Runtime.Columns;

namespace Translator.Fuzz.Seeds;

/// <summary>Tables with a few rows, made once; every query gets a session of its own over them.</summary>
internal sealed class SeedTables
{
    private readonly List<(TableDefinition Definition, List<Batch> Rows)> tables = [];

    public SeedTables(SourceText ddl)
    {
        var session = new TranslatorSession(SourceProfile.SparkAnsi);
        if (session.Execute(ddl, RunMode.Batch).Select(static o => o.Error).FirstOrDefault(static e => e is not null) is { } mistake)
        {
            throw new InvalidDataException($"{ddl.Name}: {mistake}");
        }
        foreach (var definition in session.Catalogue.Tables)
        {
            var source = session.Tables.FindSource(definition.Name) ?? throw new InvalidDataException($"no rows of {definition.Name}");
            int[] fields = [.. Enumerable.Range(0, source.Fields.Count)];
            tables.Add((definition, [.. source.Splits(default).SelectMany(s => source.Read(s, 0, fields, default))]));
        }
    }

    public TranslatorSession Open(SourceProfile profile)
    {
        var session = new TranslatorSession(profile);
        foreach (var (definition, rows) in tables)
        {
            session.Catalogue.Add(definition);
            session.Tables.Fill(definition, rows);
        }
        return session;
    }
}
