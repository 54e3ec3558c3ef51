namespace Translator.IR.Checks;

/// <summary>What a stage promises about its trees.</summary>
public enum CheckLevel
{
    /// <summary>What holds from binding on: names resolved, types agreeing, calls where they belong.</summary>
    Always,

    /// <summary>What normalisation adds: no aliases or hints, no queries in expressions, no correlation.</summary>
    Normal,
}
