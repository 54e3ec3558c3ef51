namespace Translator.IR.Functions.Families;

/// <summary>
/// Functions of Hive that scripts are checked with and that nothing runs yet: their arguments and results are as Hive 4.1 types them, and a run says that
/// there is no kernel. Several have a namesake in Spark that answers differently (<c>add_months</c> gives text here).
/// </summary>
public static class HiveChecked
{
    /// <summary><c>round</c>.</summary>
    [Function]
    public static readonly FunctionRow Round = Rounding("round");

    /// <summary><c>bround</c>.</summary>
    [Function]
    public static readonly FunctionRow BRound = Rounding("bround");

    /// <summary><c>add_months</c>.</summary>
    [Function]
    public static readonly FunctionRow AddMonths = Named("add_months", "(start: string, months: int, format: string?) -> string");

    /// <summary><c>last_day</c>.</summary>
    [Function]
    public static readonly FunctionRow LastDay = Named("last_day", "(date: string) -> string");

    /// <summary><c>next_day</c>.</summary>
    [Function]
    public static readonly FunctionRow NextDay = Named("next_day", "(date: string, weekday: string) -> string");

    /// <summary><c>trunc</c> of a date and of a number.</summary>
    [Function]
    public static readonly FunctionRow Trunc = Named("trunc", "(date: string, format: string) -> string")
        .Overload("(number: T is numeric, digits: int?) -> T");

    /// <summary><c>date_format</c>.</summary>
    [Function]
    public static readonly FunctionRow DateFormat = Named("date_format", "(date: string, format: string) -> string");

    /// <summary><c>from_unixtime</c>.</summary>
    [Function]
    public static readonly FunctionRow FromUnixTime = Named("from_unixtime", "(seconds: bigint, format: string?) -> string");

    /// <summary><c>unix_timestamp</c>, also without arguments.</summary>
    [Function]
    public static readonly FunctionRow UnixTimestamp = Named("unix_timestamp", "(date: string?, pattern: string?) -> bigint");

    /// <summary><c>to_unix_timestamp</c>.</summary>
    [Function]
    public static readonly FunctionRow ToUnixTimestamp = Named("to_unix_timestamp", "(date: string, pattern: string?) -> bigint");

    /// <summary><c>to_date</c>.</summary>
    [Function]
    public static readonly FunctionRow ToDate = Named("to_date", "(date: string) -> date");

    /// <summary><c>hash</c>.</summary>
    [Function]
    public static readonly FunctionRow Hash = Named("hash", "(values: any...) -> int");

    /// <summary><c>murmur_hash</c>.</summary>
    [Function]
    public static readonly FunctionRow MurmurHash = Named("murmur_hash", "(values: any...) -> int");

    /// <summary><c>rand</c>.</summary>
    [Function]
    public static readonly FunctionRow Rand = Named("rand", "(seed: bigint?) -> double").WithDeterminism(Determinism.Volatile);

    /// <summary><c>uuid</c>.</summary>
    [Function]
    public static readonly FunctionRow Uuid = Named("uuid", "() -> string").WithDeterminism(Determinism.Volatile);

    /// <summary><c>parse_url</c>.</summary>
    [Function]
    public static readonly FunctionRow ParseUrl = Named("parse_url", "(url: string, part: string, key: string?) -> string");

    /// <summary><c>elt</c>.</summary>
    [Function]
    public static readonly FunctionRow Elt = Named("elt", "(n: int, texts: string...) -> string");

    /// <summary><c>field</c>.</summary>
    [Function]
    public static readonly FunctionRow Field = Named("field", "(value: any, values: any...) -> int");

    /// <summary><c>sentences</c>.</summary>
    [Function]
    public static readonly FunctionRow Sentences = Named(
        "sentences",
        "(text: string, language: string?, country: string?) -> array<array<string>>"
    );

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

    /// <summary><c>mask</c>.</summary>
    [Function]
    public static readonly FunctionRow Mask = Named("mask", "(value: T, more: any...) -> T");

    /// <summary><c>mask_hash</c>.</summary>
    [Function]
    public static readonly FunctionRow MaskHash = Named("mask_hash", "(value: string) -> string");

    /// <summary><c>mask_first_n</c>.</summary>
    [Function]
    public static readonly FunctionRow MaskFirst = Named("mask_first_n", "(value: T, more: any...) -> T");

    /// <summary><c>mask_last_n</c>.</summary>
    [Function]
    public static readonly FunctionRow MaskLast = Named("mask_last_n", "(value: T, more: any...) -> T");

    /// <summary><c>mask_show_first_n</c>.</summary>
    [Function]
    public static readonly FunctionRow MaskShowFirst = Named("mask_show_first_n", "(value: T, more: any...) -> T");

    /// <summary><c>mask_show_last_n</c>.</summary>
    [Function]
    public static readonly FunctionRow MaskShowLast = Named("mask_show_last_n", "(value: T, more: any...) -> T");

    /// <summary><c>width_bucket</c>.</summary>
    [Function]
    public static readonly FunctionRow WidthBucket = Named(
        "width_bucket",
        "(value: numeric, least: numeric, greatest: numeric, buckets: int) -> int"
    );

    /// <summary><c>sinh</c>.</summary>
    [Function]
    public static readonly FunctionRow Sinh = Named("sinh", "(number: double) -> double");

    /// <summary><c>cosh</c>.</summary>
    [Function]
    public static readonly FunctionRow Cosh = Named("cosh", "(number: double) -> double");

    /// <summary><c>tanh</c>.</summary>
    [Function]
    public static readonly FunctionRow Tanh = Named("tanh", "(number: double) -> double");

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

    /// <summary><c>parse_url_tuple</c>: a column of text for each part.</summary>
    [Function]
    public static readonly FunctionRow ParseUrlTuple = FunctionRow
        .Table("parse_url_tuple.hive")
        .Says("The parts of a URL, a column for each that is named; checked only.")
        .Overload("(url: string, parts: string...) -> struct")
        .Returns(static request => new Types.StructType([
            .. Enumerable
                .Range(0, Math.Max(0, request.Arguments.Count - 1))
                .Select(static i => new Types.StructField(FormattableString.Invariant($"c{i}"), Types.DataType.String, true)),
        ]))
        .WithoutKernel()
        .Reads(hive: "parse_url_tuple");

    private static FunctionRow Rounding(string name) =>
        Named(name, "(number: decimal, digits: int?) -> decimal")
            .Overload("(number: T is numeric, digits: int?) -> T")
            .Returns(RoundingTypes.Round)
            .Checks(RoundingTypes.Digits);

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
