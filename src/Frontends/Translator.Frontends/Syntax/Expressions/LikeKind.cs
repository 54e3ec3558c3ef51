namespace Translator.Frontends.Syntax;

public enum LikeKind
{
    Like,
    ILike,
    RLike,
}
