namespace Translator.Frontends.Syntax;

public enum MergeAction
{
    Update,
    Delete,
    Insert,
}
