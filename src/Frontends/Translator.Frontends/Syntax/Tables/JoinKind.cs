namespace Translator.Frontends.Syntax;

public enum JoinKind
{
    Inner,
    Cross,
    LeftOuter,
    RightOuter,
    FullOuter,
    LeftSemi,
    LeftAnti,
}
