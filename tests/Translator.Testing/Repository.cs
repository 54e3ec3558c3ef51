namespace Translator.Testing;

/// <summary>Files of the checkout that the tests run in.</summary>
public static class Repository
{
    /// <summary>The checkout's folder: the nearest one above the test's binaries that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The path of a file or folder, part by part from the root.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Translator.sln")))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException("the tests run outside a checkout");
    }
}
