using System.Globalization;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Translator.Jobs.Projects.Yaml;

/// <summary>A YAML text with the places of its nodes.</summary>
internal sealed class YamlFile(SourceText source, IReadOnlyDictionary<string, string> parameters, DiagnosticBag diagnostics)
{
    private const int MostNested = 32;

    public SourceText Source => source;

    public IReadOnlyDictionary<string, string> Parameters { get; set; } = parameters;

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The mapping at the top, or null after an error has been reported.</summary>
    public YamlMappingNode? Read()
    {
        try
        {
            if (IsTooDeep())
            {
                diagnostics.Report(ConfigurationErrors.MalformedYaml, new Location(source, default), "The file is nested too deeply.");
                return null;
            }
            var stream = new YamlStream();
            stream.Load(new StringReader(source.Text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }
            diagnostics.Report(
                ConfigurationErrors.MalformedYaml,
                new Location(source, default),
                "A project is one mapping of keys to values."
            );
        }
        catch (YamlException flaw)
        {
            var start = (int)Math.Min(flaw.Start.Index, source.Text.Length);
            var end = (int)Math.Min(Math.Max(flaw.End.Index, start), source.Text.Length);
            diagnostics.Report(
                ConfigurationErrors.MalformedYaml,
                new Location(source, TextSpan.FromBounds(start, end)),
                Sentence(flaw.InnerException is YamlException inner ? inner.Message : flaw.Message)
            );
        }
        return null;
    }

    public Location At(YamlNode node) =>
        new(source, TextSpan.FromBounds((int)node.Start.Index, (int)Math.Max(node.Start.Index, node.End.Index)));

    public Diagnostic Report(DiagnosticDescriptor descriptor, Location location, params object?[] arguments)
    {
        var diagnostic = new Diagnostic(descriptor, location, arguments);
        diagnostics.Add(diagnostic);
        return diagnostic;
    }

    private bool IsTooDeep()
    {
        var parser = new Parser(new StringReader(source.Text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current?.NestingIncrease ?? 0;
            if (depth > MostNested || parser.Current is AnchorAlias)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The reader's own text without the place, which the diagnostic has.</summary>
    private static string Sentence(string message)
    {
        var end = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        var text = (end < 0 ? message : message[(end + 3)..]).Trim();
        return string.Create(CultureInfo.InvariantCulture, $"{text}{(text.EndsWith('.') ? "" : ".")}");
    }
}
