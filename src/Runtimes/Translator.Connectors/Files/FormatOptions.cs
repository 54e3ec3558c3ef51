using Translator.IR.Diagnostics;

namespace Translator.Connectors.Files;

/// <summary>The options of a table, found without case.</summary>
/// <param name="format">The format's name.</param>
/// <param name="options">Names and values.</param>
public sealed class FormatOptions(string format, IEnumerable<KeyValuePair<string, string>> options)
{
    private readonly Dictionary<string, string> values = options
        .GroupBy(static o => o.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(static g => g.Key, static g => g.Last().Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>A text, the first name that is there.</summary>
    public string Text(string otherwise, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var value))
            {
                return value;
            }
        }

        return otherwise;
    }

    /// <summary>A yes or no.</summary>
    public bool Flag(string name, bool otherwise) =>
        Text(otherwise ? "true" : "false", name).ToUpperInvariant() switch
        {
            "TRUE" => true,
            "FALSE" => false,
            var other => throw Bad(name, other, "Write true or false."),
        };

    /// <summary>One character.</summary>
    public char Character(char otherwise, params ReadOnlySpan<string> names)
    {
        var text = Text(otherwise.ToString(), names);
        return text switch
        {
            "\\t" => '\t',
            [var one] => one,
            _ => throw Bad(names[0], text, "Only one character is supported."),
        };
    }

    /// <summary>One of some words.</summary>
    public string Choice(string name, params ReadOnlySpan<string> words)
    {
        var text = Text(words[0], name).ToUpperInvariant();
        return words.Contains(text) ? text : throw Bad(name, text, $"Write {string.Join(", ", words.ToArray())}.");
    }

    /// <summary>Refuses an option that would change the meaning and is not supported.</summary>
    public void Refuse(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var value))
            {
                throw Bad(name, value, "This option is not supported yet; take it out.");
            }
        }
    }

    private DataException Bad(string name, string value, string help) =>
        new(new Diagnostic(ConnectorDiagnostics.BadOption, null, name, format, $"'{value}'").WithHelp(help));
}
