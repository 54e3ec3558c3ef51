using Translator.Testing.Engines;

namespace Translator.Conformance.Engine.Real;

/// <summary>
/// Runs the Spark suites on the real engine that stands beside the corpora: it judges the runner and its records, not Translator.
/// One engine process serves every session, so sessions may not overlap.
/// </summary>
internal sealed class RealSparkSessionFactory(string sharedFolder) : ISessionFactory, IDisposable
{
    private EngineProcess? process;

    public ISession? TryOpen(SourceProfile profile)
    {
        if (profile != SourceProfile.Spark)
        {
            return null;
        }

        process ??= EngineProcess.Start(sharedFolder, "spark");
        process.Reset();
        return new RealSparkSession(process);
    }

    public void Dispose() => process?.Dispose();
}
