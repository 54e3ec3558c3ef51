namespace Translator.Frontends.Syntax;

public enum TrimSide
{
    Both,
    Leading,
    Trailing,
}
