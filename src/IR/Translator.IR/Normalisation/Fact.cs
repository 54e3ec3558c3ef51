namespace Translator.IR.Normalisation;

/// <summary>Something that holds of a query from a rule on.</summary>
public enum Fact
{
    /// <summary>There are no <c>alias</c> and <c>hinted</c> relations.</summary>
    NoAliases,

    /// <summary>There are no <c>unpivot</c> relations.</summary>
    NoUnpivots,

    /// <summary>Named queries stand in the place of their references; a <c>with</c> at the top holds those that must be computed once.</summary>
    NoInlineableCtes,

    /// <summary>Rows of <c>values</c> hold no subqueries and no columns of an enclosing query.</summary>
    ConstantValues,

    /// <summary>No expression holds a query; what was one is the right side of a join.</summary>
    NoSubqueries,

    /// <summary>No relation refers to columns that it does not get from its inputs; no join is lateral.</summary>
    NoCorrelation,
}
