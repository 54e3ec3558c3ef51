namespace Translator.Frontends.Syntax;

public enum CreateMode
{
    Create,
    CreateIfNotExists,
    CreateOrReplace,
    Replace,
}
