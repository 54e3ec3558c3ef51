using Translator.IR.Diagnostics;
using Translator.Runtime.Columns;

namespace Translator.Connectors.Files;

/// <summary>Turns what goes wrong with a file into a diagnostic that names it.</summary>
internal static class Reading
{
    public static IEnumerable<Batch> Guard(string path, string format, IEnumerable<Batch> rows)
    {
        using var enumerator = Try(path, format, rows.GetEnumerator);
        while (Try(path, format, enumerator.MoveNext))
        {
            yield return enumerator.Current;
        }
    }

    public static T Try<T>(string path, string format, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FileNotFoundException)
        {
            throw new DataException(new Diagnostic(ConnectorDiagnostics.NoFile, null, path));
        }
        catch (Exception flaw)
            when (flaw is IOException or UnauthorizedAccessException or InvalidDataException or ParquetSharp.ParquetException)
        {
            throw Damaged(path, format, flaw.Message);
        }
    }

    public static DataException Damaged(string path, string format, string message) =>
        new(
            new Diagnostic(ConnectorDiagnostics.DamagedFile, null, path, format, FirstLine(message)).WithHelp(
                "Check that the file was written to its end and has the format that the table declares."
            )
        );

    private static string FirstLine(string message)
    {
        var line = message.AsSpan().Trim().ToString().Split('\n')[0].Trim();
        return line.EndsWith('.') ? line : line + ".";
    }
}
