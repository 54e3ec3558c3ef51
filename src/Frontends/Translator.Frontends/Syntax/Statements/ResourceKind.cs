namespace Translator.Frontends.Syntax;

public enum ResourceKind
{
    Jar,
    File,
    Archive,
}
