namespace Translator.Runtime.Kernels.Formats;

/// <summary>What is read beyond strict JSON.</summary>
/// <param name="SingleQuotes">Texts in single quotes.</param>
/// <param name="ControlCharacters">Control characters inside texts.</param>
/// <param name="NonNumeric"><c>NaN</c>, <c>Infinity</c>, <c>-INF</c> and the like as numbers.</param>
/// <param name="UnquotedNames">Names of fields without quotes.</param>
/// <param name="LeadingZeros">Numbers such as <c>007</c>.</param>
/// <param name="AnyEscape">A backslash before any character.</param>
/// <param name="Comments">Comments as in Java.</param>
internal readonly record struct JsonLeniency(
    bool SingleQuotes,
    bool ControlCharacters,
    bool NonNumeric = false,
    bool UnquotedNames = false,
    bool LeadingZeros = false,
    bool AnyEscape = false,
    bool Comments = false
)
{
    /// <summary>What get_json_object and its like read.</summary>
    public static JsonLeniency Default { get; } = new(SingleQuotes: true, ControlCharacters: true);

    /// <summary>What the options of a call allow.</summary>
    public static JsonLeniency Of(FormatOptions options) =>
        new(
            options.Flag("allowSingleQuotes", true),
            options.Flag("allowUnquotedControlChars", false),
            options.Flag("allowNonNumericNumbers", true),
            options.Flag("allowUnquotedFieldNames", false),
            options.Flag("allowNumericLeadingZeros", false),
            options.Flag("allowBackslashEscapingAnyCharacter", false),
            options.Flag("allowComments", false)
        );
}
