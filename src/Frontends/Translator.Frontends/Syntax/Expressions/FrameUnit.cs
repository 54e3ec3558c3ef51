namespace Translator.Frontends.Syntax;

public enum FrameUnit
{
    Rows,
    Range,
    Groups,
}
