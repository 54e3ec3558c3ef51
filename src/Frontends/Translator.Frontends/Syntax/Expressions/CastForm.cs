namespace Translator.Frontends.Syntax;

public enum CastForm
{
    Cast,
    TryCast,
    DoubleColon,
}
