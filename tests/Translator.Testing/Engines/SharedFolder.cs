using System.Diagnostics.CodeAnalysis;
using Xunit.Abstractions;

namespace Translator.Testing.Engines;

/// <summary>The folder of corpora and engines beside the repository: <c>TRANSLATOR_SHARED</c>, else <c>../shared</c>.</summary>
public static class SharedFolder
{
    private const string Skipped = "skipped: ../shared is not here";

    /// <summary>Finds the folder; where it is not there a test says so and passes.</summary>
    public static bool TryFind(ITestOutputHelper output, [NotNullWhen(true)] out string? folder)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!TryFind(out folder))
        {
            output.WriteLine(Skipped);
            return false;
        }

        return true;
    }

    public static bool TryFind([NotNullWhen(true)] out string? folder)
    {
        folder = Environment.GetEnvironmentVariable("TRANSLATOR_SHARED") ?? BesideRepository();
        if (folder is null || !Directory.Exists(folder))
        {
            folder = null;
            return false;
        }

        return true;
    }

    private static string? BesideRepository()
    {
        for (var current = new DirectoryInfo(AppContext.BaseDirectory); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, "Translator.sln")))
            {
                return current.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null;
            }
        }

        return null;
    }
}
