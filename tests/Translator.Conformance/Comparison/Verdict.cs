namespace Translator.Conformance.Comparison;

internal enum Verdict
{
    Pass,

    /// <summary>Equal up to the last digits of floating cells.</summary>
    PassApproximately,

    /// <summary>Another answer, or an answer where an error is due.</summary>
    Wrong,

    /// <summary>A clean diagnostic with a code.</summary>
    Unsupported,

    Crash,

    /// <summary>Another answer where the record itself is in doubt.</summary>
    Doubtful,

    /// <summary>A statement that only prepares others and did.</summary>
    Done,

    /// <summary>A statement that only prepares others and was refused.</summary>
    NotDone,
}
