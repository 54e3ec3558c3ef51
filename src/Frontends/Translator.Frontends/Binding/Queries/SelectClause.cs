namespace Translator.Frontends.Binding.Queries;

/// <summary>The clauses of a SELECT that are computed together with its list.</summary>
internal enum SelectClause
{
    Items,
    GroupBy,
    Having,
    Qualify,
    OrderBy,
}
