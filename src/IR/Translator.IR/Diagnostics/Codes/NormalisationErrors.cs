namespace Translator.IR.Diagnostics.Codes;

/// <summary>Queries that cannot be brought into the form that runtimes read (TR40xx).</summary>
public static class NormalisationErrors
{
    /// <summary>A subquery uses columns of the enclosing query where no join can stand for it.</summary>
    public static readonly DiagnosticDescriptor UnsupportedCorrelation = new(
        "TR4001",
        Severity.Error,
        "Correlation that is not supported",
        "This subquery uses columns of the enclosing query inside {0}, which is not supported."
    );

    /// <summary>A subquery in the ON of an outer, semi or anti join uses columns of both sides.</summary>
    public static readonly DiagnosticDescriptor SubqueryOverBothSides = new(
        "TR4002",
        Severity.Error,
        "Subquery over both sides of a join",
        "A subquery in the ON clause of this join may use columns of one side only."
    );

    /// <summary>A subquery uses the parameters of a lambda.</summary>
    public static readonly DiagnosticDescriptor SubqueryOverLambda = new(
        "TR4003",
        Severity.Error,
        "Subquery over a lambda's parameters",
        "A subquery may not use the parameters of the lambda that it stands in."
    );

    /// <summary>The enclosing query would be computed twice, and its values differ each time.</summary>
    public static readonly DiagnosticDescriptor CorrelationToVolatile = new(
        "TR4004",
        Severity.Error,
        "Correlation to values that change",
        "This subquery uses columns of the enclosing query, whose values are random or differ from one evaluation to the next."
    );

    /// <summary>A named query has to be computed once, but stands where it is computed for every row or round.</summary>
    public static readonly DiagnosticDescriptor UnsharableCte = new(
        "TR4005",
        Severity.Error,
        "Named query that cannot be shared",
        "The named query {0} has to be computed once, but it uses columns of the enclosing query or the rows of a recursion."
    );

    /// <summary>Subqueries that each depend on the one before make the query too large.</summary>
    public static readonly DiagnosticDescriptor TooManySubqueries = new(
        "TR4006",
        Severity.Error,
        "Too many dependent subqueries",
        "This subquery depends on a chain of other subqueries that is too long to be computed together."
    );
}
