namespace Translator.Frontends.Syntax;

public enum NullTreatment
{
    None,
    RespectNulls,
    IgnoreNulls,
}
