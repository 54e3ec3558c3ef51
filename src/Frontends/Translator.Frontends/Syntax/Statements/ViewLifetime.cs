namespace Translator.Frontends.Syntax;

public enum ViewLifetime
{
    Permanent,
    Temporary,
    GlobalTemporary,
}
