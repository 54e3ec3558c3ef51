namespace Translator.IR.Functions.Families;

/// <summary>
/// Functions of Hive that scripts are checked with and that nothing runs yet: their arguments and results are as Hive 4.1 types them, and a run says that
/// there is no kernel. Several have a namesake in Spark that answers differently.
/// </summary>
public static class HiveChecked
{
    /// <summary><c>murmur_hash</c>.</summary>
    [Function]
    public static readonly FunctionRow MurmurHash = Named("murmur_hash", "(values: any...) -> int");

    /// <summary><c>sentences</c>.</summary>
    [Function]
    public static readonly FunctionRow Sentences = Named(
        "sentences",
        "(text: string, language: string?, country: string?) -> array<array<string>>"
    );

    /// <summary><c>soundex</c>; of texts that begin with another character than a letter it differs from Spark's.</summary>
    [Function]
    public static readonly FunctionRow Soundex = Named("soundex", "(text: string) -> string");

    /// <summary><c>array_slice</c>; counts from 0.</summary>
    [Function]
    public static readonly FunctionRow ArraySlice = Named("array_slice", "(items: array<T>, start: int, length: int?) -> array<T>");

    /// <summary><c>version</c>.</summary>
    [Function]
    public static readonly FunctionRow Version = Named("version", "() -> string");

    /// <summary><c>reflect</c>.</summary>
    [Function]
    public static readonly FunctionRow Reflect = Named("reflect", "(class: string, method: string, arguments: any...) -> string");

    /// <summary><c>java_method</c>.</summary>
    [Function]
    public static readonly FunctionRow JavaMethod = Named("java_method", "(class: string, method: string, arguments: any...) -> string");

    /// <summary><c>in_file</c>.</summary>
    [Function]
    public static readonly FunctionRow InFile = Named("in_file", "(text: string, file: string) -> boolean");

    /// <summary><c>width_bucket</c>.</summary>
    [Function]
    public static readonly FunctionRow WidthBucket = Named(
        "width_bucket",
        "(value: numeric, least: numeric, greatest: numeric, buckets: int) -> int"
    );

    /// <summary><c>cosh</c>.</summary>
    [Function]
    public static readonly FunctionRow Cosh = Named("cosh", "(number: double) -> double");

    /// <summary><c>quote</c>.</summary>
    [Function]
    public static readonly FunctionRow Quote = Named("quote", "(text: string) -> string");

    /// <summary><c>mid</c>.</summary>
    [Function]
    public static readonly FunctionRow Mid = Named("mid", "(text: string, start: int, length: int?) -> string");

    /// <summary><c>logged_in_user</c>.</summary>
    [Function]
    public static readonly FunctionRow LoggedInUser = Named("logged_in_user", "() -> string");

    /// <summary><c>to_epoch_milli</c>.</summary>
    [Function]
    public static readonly FunctionRow ToEpochMilli = Named("to_epoch_milli", "(moment: timestamp) -> bigint");

    /// <summary><c>xpath</c>.</summary>
    [Function]
    public static readonly FunctionRow XPath = Named("xpath", "(xml: string, path: string) -> array<string>");

    /// <summary><c>xpath_string</c>.</summary>
    [Function]
    public static readonly FunctionRow XPathString = Named("xpath_string", "(xml: string, path: string) -> string");

    /// <summary><c>xpath_int</c>.</summary>
    [Function]
    public static readonly FunctionRow XPathInt = Named("xpath_int", "(xml: string, path: string) -> int");

    /// <summary><c>xpath_long</c>.</summary>
    [Function]
    public static readonly FunctionRow XPathLong = Named("xpath_long", "(xml: string, path: string) -> bigint");

    /// <summary><c>xpath_double</c> and <c>xpath_number</c>.</summary>
    [Function]
    public static readonly FunctionRow XPathDouble = Named("xpath_double", "(xml: string, path: string) -> double")
        .Reads(hive: "xpath_number");

    /// <summary><c>xpath_boolean</c>.</summary>
    [Function]
    public static readonly FunctionRow XPathBoolean = Named("xpath_boolean", "(xml: string, path: string) -> boolean");

    private static FunctionRow Named(string name, string signature) =>
        FunctionRow
            .Scalar(name + ".hive")
            .Says($"Hive's {name}; checked only.")
            .Overload(signature)
            .WithNulls(NullPolicy.SeesNulls)
            .NullableWhen(static _ => true)
            .WithoutKernel()
            .Reads(hive: name);
}
