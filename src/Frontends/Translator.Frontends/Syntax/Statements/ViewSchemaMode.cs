namespace Translator.Frontends.Syntax;

/// <summary>What a view does when the columns of its query have other types than when it was made (<c>WITH SCHEMA …</c>).</summary>
public enum ViewSchemaMode
{
    /// <summary>It casts them to the old types; what does not fit is an error. Spark 4's default.</summary>
    Compensation,

    /// <summary>It takes only types that widen to the old ones without loss.</summary>
    Binding,

    /// <summary>It takes the new types.</summary>
    TypeEvolution,

    /// <summary>It takes the new columns.</summary>
    Evolution,
}
