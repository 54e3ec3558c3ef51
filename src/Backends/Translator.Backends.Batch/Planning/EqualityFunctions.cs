namespace Translator.Backends.Batch.Planning;

/// <summary>Ids of the catalogue rows that a join is planned by.</summary>
internal static class EqualityFunctions
{
    public const string Equal = "eq";
    public const string NullSafe = "eq_null_safe";
    public const string And = "and";
}
