namespace Translator.Bench.Engines;

/// <summary>A query that is ready to run again and again.</summary>
internal interface IEngine
{
    /// <summary>The name in the report.</summary>
    string Name { get; }

    /// <summary>Runs it once to its end and says what it answered.</summary>
    Answer Run();
}
