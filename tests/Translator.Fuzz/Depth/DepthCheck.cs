using Translator.Frontends.Profiles;
using Translator.Fuzz.Journeys;
using Translator.Fuzz.Seeds;
using Translator.IR.Diagnostics;

namespace Translator.Fuzz.Depth;

/// <summary>Takes a shape through the stages and runs it.</summary>
internal sealed class DepthCheck(DeepShape shape, int size)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly SeedTables Tables = new(
        new SourceText("tables", "CREATE TABLE t (a INT, s STRING); INSERT INTO t VALUES (1, 'x'), (2, NULL);")
    );

    /// <summary>What is wrong, or null.</summary>
    public string? Find()
    {
        string? problem = $"size {size} does not end";
        // A thread as small as those of a pool.
        var thread = new Thread(() => problem = Take()) { IsBackground = true };
        thread.Start();
        thread.Join(Limit);
        return problem;
    }

    private string? Take()
    {
        try
        {
            var error = new Journey(runs: true).Take(shape.Make(size), Tables, SourceProfile.SparkAnsi, 1);
            return error is null || size > shape.MustWork ? null : $"size {size} is refused: {error.Code} {Shortened(error.Message)}";
        }
#pragma warning disable CA1031 // Whatever comes out of the stages is what is looked for.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            return $"size {size}: {bug.GetType().Name}: {Shortened(bug.Message)}\n{string.Join('\n', (bug.StackTrace ?? "").Split('\n').Take(6))}";
        }
    }

    private static string Shortened(string message) => message.Length < 200 ? message : message[..200] + "…";
}
