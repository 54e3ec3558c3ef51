using Translator.Frontends.Profiles;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Functions;
using Translator.IR.Functions.Signatures;
using Translator.IR.Types;
using Translator.Jobs.Compilation;

namespace Translator.Jobs.Projects;

/// <summary>
/// A function that a script calls and that nothing here computes, declared by what it takes and gives: <c>net_origin(string) -> string</c>,
/// <c>aggregate wavg(double, double) -> double</c>, <c>table words(string) -> struct&lt;word: string, n: int&gt;</c>. Types are those of the SQL
/// profile; <c>any</c> takes every type, <c>?</c> behind the last ones makes them optional, <c>...</c> repeats the last one; without parentheses it takes
/// anything. Calls bind and are checked; a run says that there is no kernel.
/// </summary>
public static class DeclaredFunction
{
    private const string Arrow = "->";

    /// <summary>Reads a declaration; null after a mistake has been reported.</summary>
    public static FunctionRow? Read(string text, SourceProfile profile, Location? location, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var arrow = text.LastIndexOf(Arrow, StringComparison.Ordinal);
        var head = arrow < 0 ? "" : text[..arrow].Trim();
        var open = head.IndexOf('(', StringComparison.Ordinal);
        var words = (open < 0 ? head : head[..open]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var kind = words.Length == 2 ? words[0] : "scalar";
        var arguments = open < 0 ? "any..." : head[(open + 1)..].TrimEnd();
        var complete = words.Length is 1 or 2 && kind is "scalar" or "aggregate" or "table" && (open < 0 || arguments.EndsWith(')'));
        if (!complete || ReadType(text[(arrow + Arrow.Length)..], profile) is not { } result)
        {
            return Mistake(text, location, diagnostics);
        }
        var parameters = new List<Parameter>();
        foreach (var argument in SplitTopLevel(open < 0 ? arguments : arguments[..^1]))
        {
            if (ReadParameter(argument, parameters.Count, profile) is not { } parameter)
            {
                return Mistake(text, location, diagnostics);
            }
            parameters.Add(parameter);
        }
        return RowOf(kind, words[^1].ToLowerInvariant(), new Signature(text, [.. parameters], new ExactPattern(result)), result);
    }

    private static FunctionRow RowOf(string kind, string name, Signature signature, DataType result)
    {
        var id = name + ".declared";
        var row = kind switch
        {
            "aggregate" => FunctionRow.Aggregate(id),
            "table" => FunctionRow.Table(id),
            _ => FunctionRow.Scalar(id),
        };
        return row.Says("Declared by the project, for checks alone.")
            .Overload(signature)
            .Returns(_ => result)
            .WithNulls(NullPolicy.SeesNulls)
            .NullableWhen(static _ => true)
            .WithoutKernel()
            .Reads(spark: name, hive: name);
    }

    private static FunctionRow? Mistake(string text, Location? location, DiagnosticBag diagnostics)
    {
        diagnostics.Add(
            new Diagnostic(ConfigurationErrors.FunctionDeclaration, location, text).WithHelp(
                "Write name(type, type) -> type, for example net_origin(string) -> string."
            )
        );
        return null;
    }

    private static Parameter? ReadParameter(string text, int index, SourceProfile profile)
    {
        var type = text.Trim();
        var variadic = type.EndsWith("...", StringComparison.Ordinal);
        type = variadic ? type[..^3] : type;
        var optional = type.EndsWith('?');
        type = optional ? type[..^1] : type;
        var name = FormattableString.Invariant($"arg{index + 1}");
        if (type.Equals("any", StringComparison.OrdinalIgnoreCase))
        {
            return new Parameter(name, new ClassPattern(TypeClass.Any), optional, variadic);
        }
        return ReadType(type, profile) is { } read ? new Parameter(name, new ExactPattern(read), optional, variadic) : null;
    }

    private static DataType? ReadType(string text, SourceProfile profile) =>
        TypeText.Parse(new SourceText("type", text.Trim()), profile, []);

    private static IEnumerable<string> SplitTopLevel(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch
            {
                '(' or '<' => 1,
                ')' or '>' => -1,
                _ => 0,
            };
            if (depth == 0 && text[i] == ',')
            {
                yield return text[start..i];
                start = i + 1;
            }
        }
        if (text[start..].Trim().Length > 0)
        {
            yield return text[start..];
        }
    }
}
