using System.Text.Json;

namespace Translator.Conformance.Running;

/// <summary>One JSON value a line, both ways.</summary>
internal static class WorkerLines
{
    public static void Write<T>(TextWriter writer, T value)
    {
        writer.WriteLine(JsonSerializer.Serialize(value));
        writer.Flush();
    }

    public static T? Read<T>(TextReader reader)
        where T : class => reader.ReadLine() is { } line ? Parse<T>(line) : null;

    public static T? Parse<T>(string line)
        where T : class => JsonSerializer.Deserialize<T>(line);
}
