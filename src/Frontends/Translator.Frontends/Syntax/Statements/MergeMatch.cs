namespace Translator.Frontends.Syntax;

public enum MergeMatch
{
    Matched,
    NotMatchedByTarget,
    NotMatchedBySource,
}
