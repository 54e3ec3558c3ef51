namespace Translator.Frontends.Syntax;

public enum SetQuantifier
{
    None,
    All,
    Distinct,
}
