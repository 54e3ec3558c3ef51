using Translator.IR.Time;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Formats;

/// <summary>The options of a function that reads or writes a text format: names without case, each with its value.</summary>
internal sealed class FormatOptions
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    private FormatOptions(SessionOptions session) => Session = session;

    /// <summary>The session, in the time zone of the options.</summary>
    public SessionOptions Session { get; private set; }

    /// <summary>Whether a malformed text is an error; else it gives what could be read of it.</summary>
    public bool FailsFast => string.Equals(this["mode"], "FAILFAST", StringComparison.OrdinalIgnoreCase);

    /// <summary>The field that gets the text of what is malformed.</summary>
    public string CorruptField => this["columnNameOfCorruptRecord"] ?? "_corrupt_record";

    /// <summary>The value of an option, or null.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    /// <summary>Reads a call's options, which are its arguments from some position on: a name, its value, a name …</summary>
    public static FormatOptions Of(KernelRequest request, int first)
    {
        var options = new FormatOptions(request.Session);
        for (var i = first; i + 1 < request.Arguments.Count; i += 2)
        {
            if (request.LiteralText(i) is { } name && request.LiteralText(i + 1) is { } value)
            {
                options.values[name] = value;
            }
        }
        if ((options["timeZone"] ?? options["timestampZone"]) is { } zone)
        {
            options.Session = options.Session with
            {
                Zone =
                    ZoneRules.Find(zone)
                    ?? throw DataErrors.InvalidArgument(request.Id, $"there is no time zone {zone}", "INVALID_TIMEZONE"),
            };
        }
        return options;
    }

    /// <summary>Whether an option is on.</summary>
    public bool Flag(string name, bool otherwise) =>
        this[name] is { } text ? string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) : otherwise;

    /// <summary>An option as the bytes of a text, or null.</summary>
    public byte[]? Bytes(string name) => this[name] is { } text ? System.Text.Encoding.UTF8.GetBytes(text) : null;
}
