namespace Translator.Frontends.Syntax;

public enum SetOperator
{
    Union,
    Intersect,
    Except,
}
