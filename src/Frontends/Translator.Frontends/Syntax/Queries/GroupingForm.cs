namespace Translator.Frontends.Syntax;

public enum GroupingForm
{
    None,
    Rollup,
    Cube,
    GroupingSets,
}
