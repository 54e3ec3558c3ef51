using System.Text;
using System.Text.RegularExpressions;

namespace Translator.Conformance.Corpus;

/// <summary>The sections of <c>coral-ddl.sql</c>, each a list of statements.</summary>
internal static partial class CoralTables
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Load(CorpusFolder corpus)
    {
        var sections = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (!corpus.Has("coral-ddl.sql"))
        {
            return sections;
        }

        var parts = SectionHeader().Split(corpus.ReadText("coral-ddl.sql"));
        for (var i = 1; i + 1 < parts.Length; i += 2)
        {
            sections[parts[i]] = Statements(parts[i + 1]);
        }

        return sections;
    }

    /// <summary>Cuts at semicolons outside quotes and line comments.</summary>
    public static IReadOnlyList<string> Statements(string script)
    {
        var statements = new List<string>();
        var current = new StringBuilder();
        var quote = '\0';
        for (var i = 0; i < script.Length; i++)
        {
            var c = script[i];
            if (quote == '\0' && c == '-' && i + 1 < script.Length && script[i + 1] == '-')
            {
                while (i < script.Length && script[i] != '\n')
                {
                    i++;
                }

                current.Append('\n');
                continue;
            }

            if (quote == '\0' && c == ';')
            {
                Add(statements, current);
                continue;
            }

            quote = (quote, c) switch
            {
                ('\0', '\'' or '"' or '`') => c,
                _ when c == quote => '\0',
                _ => quote,
            };
            current.Append(c);
        }

        Add(statements, current);
        return statements;
    }

    private static void Add(List<string> statements, StringBuilder current)
    {
        var text = current.ToString().Trim();
        current.Clear();
        if (text.Length > 0)
        {
            statements.Add(text);
        }
    }

    [GeneratedRegex(@"^-- ===== (\S+) .*$", RegexOptions.Multiline)]
    private static partial Regex SectionHeader();
}
