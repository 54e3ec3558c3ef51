namespace Translator.IR.Functions.Families;

/// <summary>The session, numbers of rows, and errors on purpose.</summary>
public static class Session
{
    /// <summary><c>current_user</c>.</summary>
    [Function]
    public static readonly FunctionRow CurrentUser = FunctionRow
        .Scalar("current_user")
        .Says("The name of the user.")
        .Overload("() -> string")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.StableInRun)
        .Reads(spark: "current_user user session_user", hive: "current_user");

    /// <summary><c>current_catalog</c>.</summary>
    [Function]
    public static readonly FunctionRow CurrentCatalog = FunctionRow
        .Scalar("current_catalog")
        .Says("The current catalog.")
        .Overload("() -> string")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.StableInRun)
        .Reads(spark: "current_catalog");

    /// <summary><c>current_database</c>.</summary>
    [Function]
    public static readonly FunctionRow CurrentDatabase = FunctionRow
        .Scalar("current_database")
        .Says("The current schema.")
        .Overload("() -> string")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.StableInRun)
        .Reads(spark: "current_database current_schema", hive: "current_database current_schema");

    /// <summary><c>spark_partition_id</c>.</summary>
    [Function]
    public static readonly FunctionRow PartitionId = FunctionRow
        .Scalar("spark_partition_id")
        .Says("The number of the parallel instance.")
        .Overload("() -> int")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.Volatile)
        .Reads(spark: "spark_partition_id");

    /// <summary><c>monotonically_increasing_id</c>.</summary>
    [Function]
    public static readonly FunctionRow IncreasingId = FunctionRow
        .Scalar("monotonically_increasing_id")
        .Says("A number of the row that grows within each parallel instance.")
        .Overload("() -> bigint")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.Volatile)
        .Reads(spark: "monotonically_increasing_id");

    /// <summary><c>uuid</c>.</summary>
    [Function]
    public static readonly FunctionRow Uuid = FunctionRow
        .Scalar("uuid")
        .Says("A random universally unique identifier; the session seed decides.")
        .Overload("() -> string")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.Volatile)
        .Reads(spark: "uuid", hive: "uuid");

    /// <summary><c>assert_true</c>.</summary>
    [Function]
    public static readonly FunctionRow AssertTrue = FunctionRow
        .Scalar("assert_true")
        .Says("NULL where a condition is true, else an error.")
        .Overload("(expr: boolean) -> void")
        .Overload("(expr: boolean, message: string) -> void")
        .WithNulls(NullPolicy.SeesNulls)
        .Reads(spark: "assert_true", hive: "assert_true")
        .Example("assert_true(1 < 2)", "NULL")
        .Example("assert_true(1 > 2)", "error USER_RAISED_EXCEPTION");

    /// <summary><c>mask</c>.</summary>
    [Function]
    public static readonly FunctionRow Mask = FunctionRow
        .Scalar("mask")
        .Says("The text with capital letters, small letters, digits and other characters replaced; NULL keeps a kind.")
        .Overload("(str: string, upperChar: string?, lowerChar: string?, digitChar: string?, otherChar: string?) -> string")
        .WithNulls(NullPolicy.SeesNulls)
        .WithNamedArguments()
        .Reads(spark: "mask")
        .Example("mask('AbCD123-@$#', 'Q', 'q')", "QqQQnnn-@$#");

    /// <summary><c>luhn_check</c>.</summary>
    [Function]
    public static readonly FunctionRow LuhnCheck = FunctionRow
        .Scalar("luhn_check")
        .Says("Whether a text of digits ends in the right check digit by Luhn.")
        .Overload("(str: string) -> boolean")
        .Reads(spark: "luhn_check")
        .Example("luhn_check('79927398713')", "true");

    /// <summary><c>is_valid_utf8</c>.</summary>
    [Function]
    public static readonly FunctionRow IsValidUtf8 = FunctionRow
        .Scalar("is_valid_utf8")
        .Says("Whether the bytes are valid UTF-8.")
        .Overload("(expr: string) -> boolean")
        .Overload("(expr: binary) -> boolean")
        .Reads(spark: "is_valid_utf8")
        .Example("is_valid_utf8(x'61C262')", "false");

    /// <summary><c>raise_error</c>.</summary>
    [Function]
    public static readonly FunctionRow RaiseError = FunctionRow
        .Scalar("raise_error")
        .Says("Fails with a message.")
        .Overload("(errorMessage: string) -> void")
        .WithNulls(NullPolicy.SeesNulls)
        .Reads(spark: "raise_error")
        .Example("raise_error('stop')", "error USER_RAISED_EXCEPTION");
}
