namespace Translator.Frontends.Syntax;

public enum NullOrder
{
    Unspecified,
    First,
    Last,
}
