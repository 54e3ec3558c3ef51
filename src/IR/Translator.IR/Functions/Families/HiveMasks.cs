using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Hive 4's masks of texts that not everybody may read.</summary>
public static class HiveMasks
{
    /// <summary><c>mask(text)</c>.</summary>
    [Function]
    public static readonly FunctionRow Mask = FunctionRow
        .Scalar("mask.hive")
        .Says("The text with X for each upper case letter, x for lower case and n for a digit.")
        .Overload("(str: string) -> string")
        .Checks(static request => ArgumentFault.Strict(request, 0, "string", static t => t.IsText))
        .Reads(hive: "mask")
        .Example("mask('aB1-é')", "xXn-x");

    /// <summary><c>mask_first_n</c>.</summary>
    [Function]
    public static readonly FunctionRow MaskFirst = Masking(
            "mask_first_n",
            "The text with its first characters masked: X for upper case, x for lower case, n for a digit."
        )
        .Example("mask_first_n('aB1-x9', 4)", "xXn-x9");

    /// <summary><c>mask_last_n</c>.</summary>
    [Function]
    public static readonly FunctionRow MaskLast = Masking(
            "mask_last_n",
            "The text with its last characters masked: X for upper case, x for lower case, n for a digit."
        )
        .Example("mask_last_n('aB1-x9', 2)", "aB1-xn");

    /// <summary><c>mask_show_first_n</c>.</summary>
    [Function]
    public static readonly FunctionRow MaskShowFirst = Masking("mask_show_first_n", "The text masked but for its first characters.")
        .Example("mask_show_first_n('aB1-x9', 2)", "aBn-xn");

    /// <summary><c>mask_show_last_n</c>.</summary>
    [Function]
    public static readonly FunctionRow MaskShowLast = Masking("mask_show_last_n", "The text masked but for its last characters.")
        .Example("mask_show_last_n('aB1-x9', 2)", "xXn-x9");

    /// <summary><c>mask_hash</c>.</summary>
    [Function]
    public static readonly FunctionRow MaskHash = FunctionRow
        .Scalar("mask_hash")
        .Says("The SHA-256 digest of a text, in hexadecimal.")
        .Overload("(str: string) -> string")
        .Reads(hive: "mask_hash")
        .Example("mask_hash('abc')", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    private static FunctionRow Masking(string id, string summary) =>
        FunctionRow
            .Scalar(id)
            .Says($"{summary} Four of them where no number is given.")
            .Overload("(str: string, charCount: int?) -> string")
            .Checks(static request =>
                ArgumentFault.Strict(request, 0, "string", static t => t.IsText) ?? ArgumentFault.Constant(request, 1)
            )
            .Reads(hive: id);
}
