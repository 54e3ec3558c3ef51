namespace Translator.Frontends.Syntax;

public enum SortDirection
{
    Unspecified,
    Ascending,
    Descending,
}
