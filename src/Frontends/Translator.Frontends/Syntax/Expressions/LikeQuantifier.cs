namespace Translator.Frontends.Syntax;

public enum LikeQuantifier
{
    None,
    Any,
    All,
}
