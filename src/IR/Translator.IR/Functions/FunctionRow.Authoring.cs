using Translator.IR.Functions.Signatures;
using Translator.IR.Types;

namespace Translator.IR.Functions;

/// <content>How a row is written down: one chain that reads as a table row. Every method returns a new row.</content>
public sealed partial class FunctionRow
{
    /// <summary>Starts the row of a scalar function.</summary>
    public static FunctionRow Scalar(string id) => new(id, FunctionKind.Scalar);

    /// <summary>Starts the row of an aggregate function.</summary>
    public static FunctionRow Aggregate(string id) => new(id, FunctionKind.Aggregate) { Nulls = NullPolicy.SeesNulls };

    /// <summary>Starts the row of a window function.</summary>
    public static FunctionRow Window(string id) => new(id, FunctionKind.Window) { Nulls = NullPolicy.SeesNulls };

    /// <summary>Starts the row of a table function.</summary>
    public static FunctionRow Table(string id) => new(id, FunctionKind.Table) { Nulls = NullPolicy.SeesNulls };

    /// <summary>Says in one sentence what it computes.</summary>
    public FunctionRow Says(string summary) => new(this) { Summary = summary };

    /// <summary>Adds an overload in the signature language, for example <c>(text: string, position: int) -> string</c>; see <see cref="Signature"/>.</summary>
    public FunctionRow Overload(string signature) => new(this) { Overloads = [.. Overloads, Signature.Parse(signature)] };

    /// <summary>Adds an overload.</summary>
    public FunctionRow Overload(Signature signature) => new(this) { Overloads = [.. Overloads, signature] };

    /// <summary>Sets what it does with NULL.</summary>
    public FunctionRow WithNulls(NullPolicy policy) => new(this) { Nulls = policy };

    /// <summary>Sets when it repeats its answer.</summary>
    public FunctionRow WithDeterminism(Determinism determinism) => new(this) { Determinism = determinism };

    /// <summary>
    /// Adds the names it is read from; several names are separated by blanks. <paramref name="spark"/> counts for both ANSI and non-ANSI mode,
    /// <paramref name="ansi"/> and <paramref name="legacy"/> for one of them.
    /// </summary>
    public FunctionRow Reads(string? spark = null, string? hive = null, string? flink = null, string? ansi = null, string? legacy = null) =>
        new(this)
        {
            Names =
            [
                .. Names,
                .. Split(SourceDialect.SparkAnsi, spark),
                .. Split(SourceDialect.SparkAnsi, ansi),
                .. Split(SourceDialect.SparkLegacy, spark),
                .. Split(SourceDialect.SparkLegacy, legacy),
                .. Split(SourceDialect.Hive, hive),
                .. Split(SourceDialect.Flink, flink),
            ],
        };

    /// <summary>Adds how targets write it with exactly the same meaning.</summary>
    public FunctionRow Writes(
        string? spark = null,
        string? flink = null,
        string? trino = null,
        string? hive = null,
        string? duckdb = null
    ) =>
        new(this)
        {
            Cells =
            [
                .. Cells,
                .. Cell(TargetDialect.Spark, spark),
                .. Cell(TargetDialect.Flink, flink),
                .. Cell(TargetDialect.Trino, trino),
                .. Cell(TargetDialect.Hive, hive),
                .. Cell(TargetDialect.DuckDb, duckdb),
            ],
        };

    /// <summary>Adds how a target writes it where some arguments give another answer.</summary>
    public FunctionRow Approximates(TargetDialect target, string template, string difference) =>
        new(this) { Cells = [.. Cells, new TargetCell(target, template, Fidelity.Approximate, difference)] };

    /// <summary>Adds a call and its answer in Spark's shell.</summary>
    public FunctionRow Example(string sql, string result) => new(this) { Examples = [.. Examples, new FunctionExample(sql, result)] };

    /// <summary>
    /// Computes the result type from the coerced arguments; the signature's own result is then ignored. The rule answers for all arguments whose types
    /// fit the signature, with <see cref="DataType.Error"/> where it finds no type (an argument that had to be a constant).
    /// </summary>
    public FunctionRow Returns(Func<ResultRequest, DataType> rule) => new(this) { ResultType = rule };

    /// <summary>Computes the result's nullability from the coerced arguments.</summary>
    public FunctionRow NullableWhen(Func<ResultRequest, bool> rule) => new(this) { ResultNullable = rule };

    /// <summary>Checks coerced arguments beyond their types.</summary>
    public FunctionRow Checks(Func<ResultRequest, ArgumentFault?> rule) => new(this) { ArgumentCheck = rule };

    /// <summary>Marks a function that is only translated.</summary>
    public FunctionRow WithoutKernel() => new(this) { EmitOnly = true };

    /// <summary>Says that no data makes it raise an error.</summary>
    public FunctionRow Total() => new(this) { IsTotal = true };

    /// <summary>Says that arguments may be given by name.</summary>
    public FunctionRow WithNamedArguments() => new(this) { TakesNames = true };

    /// <summary>Adds facts of a family's own.</summary>
    public FunctionRow With(object extension) => new(this) { Extensions = [.. Extensions, extension] };

    private static IEnumerable<SourceName> Split(SourceDialect dialect, string? names) =>
        names is null ? [] : names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => new SourceName(dialect, name));

    private static IEnumerable<TargetCell> Cell(TargetDialect target, string? template) =>
        template is null ? [] : [new TargetCell(target, template, Fidelity.Exact, null)];
}
