using Translator.IR.Functions;

namespace Translator.Testing.Trees;

/// <summary>The functions that random trees call: one of every kind, null policy and way of typing.</summary>
public static class TreeFunctions
{
    public static FunctionRow Plus { get; } =
        FunctionRow.Scalar("plus").Overload("(int, int) -> int").Overload("(bigint, bigint) -> bigint");

    public static FunctionRow Same { get; } = FunctionRow.Scalar("same").Overload("(T, T) -> boolean").WithNulls(NullPolicy.NeverNull);

    public static FunctionRow Pick { get; } = FunctionRow.Scalar("pick").Overload("(T, T...) -> T").WithNulls(NullPolicy.NullIfAllNull);

    /// <summary>Has the keyword of a node as its id.</summary>
    public static FunctionRow Exists { get; } =
        FunctionRow.Scalar("exists").Overload("(array<T>, (T) => boolean) -> boolean").WithNulls(NullPolicy.PropagateOrNull);

    public static FunctionRow Odd { get; } = FunctionRow.Scalar("an odd `id`").Overload("(any) -> string");

    public static FunctionRow Count { get; } =
        FunctionRow.Aggregate("count").Overload("(any...) -> bigint").WithNulls(NullPolicy.NeverNull);

    public static FunctionRow Greatest { get; } = FunctionRow.Aggregate("max").Overload("(T is orderable) -> T");

    public static FunctionRow RowNumber { get; } = FunctionRow.Window("row_number").Overload("() -> int").WithNulls(NullPolicy.NeverNull);

    public static FunctionRow Explode { get; } = FunctionRow.Table("explode").Overload("(array<T>) -> T");

    public static FunctionCatalogue Catalogue { get; } = new([Plus, Same, Pick, Exists, Odd, Count, Greatest, RowNumber, Explode]);
}
