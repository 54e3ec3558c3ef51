using Translator.Frontends.Parameters;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using YamlDotNet.RepresentationModel;

namespace Translator.Jobs.Projects.Yaml;

/// <summary>A mapping of a project's file: reads values by key and reports keys that nobody knows.</summary>
internal sealed class YamlSection
{
    private readonly YamlFile file;
    private readonly YamlMappingNode node;
    private readonly string kind;

    /// <param name="file">The file.</param>
    /// <param name="node">The mapping.</param>
    /// <param name="kind">What it describes, as messages say it: «A table».</param>
    /// <param name="keys">The keys it may have; empty where they are the user's own names.</param>
    public YamlSection(YamlFile file, YamlMappingNode node, string kind, params ReadOnlySpan<string> keys)
    {
        (this.file, this.node, this.kind) = (file, node, kind);
        var known = keys.ToArray();
        foreach (var key in node.Children.Keys)
        {
            if (known.Length > 0 && !known.Contains(NameOf(key)))
            {
                var unknown = new Diagnostic(ConfigurationErrors.UnknownKey, file.At(key), NameOf(key), kind);
                file.Diagnostics.Add(
                    NearestName.Of(NameOf(key), known) is { } near
                        ? unknown.WithHelp($"{near} is a key of a close name", file.At(key), near)
                        : unknown.WithHelp($"Its keys are {string.Join(", ", known)}.")
                );
            }
        }
    }

    public Location Location => file.At(node);

    public YamlFile File => file;

    /// <summary>The keys with their places, in order.</summary>
    public IEnumerable<YamlScalar> Keys => node.Children.Keys.Select(k => new YamlScalar(NameOf(k), NameOf(k), file.At(k)));

    public YamlScalar? Scalar(string key) =>
        Find(key) switch
        {
            null => null,
            YamlScalarNode { Value: { } text } scalar => new YamlScalar(key, Fill(scalar, text), file.At(scalar)),
            var other => Bad(key, "one value", other),
        };

    public YamlScalar? Required(string key)
    {
        if (Find(key) is null)
        {
            file.Report(ConfigurationErrors.MissingKey, Location, key, kind);
            return null;
        }
        return Scalar(key);
    }

    /// <summary>A list of values; one value alone is a list of one.</summary>
    public EquatableArray<YamlScalar> List(string key)
    {
        if (Find(key) is not YamlSequenceNode list)
        {
            return Scalar(key) is { } one ? [one] : [];
        }
        var values = new List<YamlScalar>();
        foreach (var item in list.Children)
        {
            if (item is YamlScalarNode { Value: { } text } scalar)
            {
                values.Add(new YamlScalar(key, Fill(scalar, text), file.At(scalar)));
            }
            else
            {
                Bad(key, "a list of values", item);
            }
        }
        return [.. values];
    }

    /// <summary>A mapping of the user's own names to values.</summary>
    public EquatableArray<YamlScalar> Map(string key)
    {
        if (Section(key, kind) is not { } section)
        {
            return [];
        }
        return [.. section.Keys.Select(k => section.Scalar(k.Key)).OfType<YamlScalar>()];
    }

    public YamlSection? Section(string key, string of, params ReadOnlySpan<string> keys)
    {
        switch (Find(key))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return null;
            case YamlMappingNode mapping:
                return new YamlSection(file, mapping, of, keys);
            case var other:
                Bad(key, "a mapping of keys to values", other);
                return null;
        }
    }

    private YamlNode? Find(string key) => node.Children.FirstOrDefault(c => NameOf(c.Key) == key).Value;

    private YamlScalar? Bad(string key, string expected, YamlNode at)
    {
        file.Report(ConfigurationErrors.BadValue, file.At(at), key, expected);
        return null;
    }

    private string Fill(YamlScalarNode scalar, string text)
    {
        if (!text.Contains("${", StringComparison.Ordinal))
        {
            return text;
        }
        var own = new DiagnosticBag();
        var filled = ParameterSubstitution.Apply(new SourceText(file.Source.Name, text), file.Parameters, own);
        foreach (var mistake in own)
        {
            file.Diagnostics.Add(mistake with { Location = file.At(scalar) });
        }
        return filled.Text;
    }

    private static string NameOf(YamlNode key) => (key as YamlScalarNode)?.Value ?? key.ToString();
}
