namespace Translator.Frontends.Binding.Functions;

/// <summary>What is wrong with an argument.</summary>
internal enum MismatchKind
{
    /// <summary>Its type is not one that the parameter takes.</summary>
    Type,

    /// <summary>Its type and an earlier argument's do not become one.</summary>
    Different,

    /// <summary>Its type has no order or equality.</summary>
    Ordering,

    /// <summary>It is a lambda and should be a value.</summary>
    Lambda,

    /// <summary>It is a lambda of another number of parameters.</summary>
    LambdaCount,
}
