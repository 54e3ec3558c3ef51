using Translator.IR.Functions.Signatures;
using Translator.IR.Types;

namespace Translator.IR.Functions;

/// <summary>
/// Everything about one function that is not its kernel: how it is called, typed, read from each source dialect and written for each target. The
/// kernel has the same id. Two engines' functions that differ under one name are two rows. Rows compare by id.
/// </summary>
public sealed partial class FunctionRow : IEquatable<FunctionRow>
{
    private FunctionRow(string id, FunctionKind kind)
    {
        Id = id;
        Kind = kind;
    }

    private FunctionRow(FunctionRow row)
        : this(row.Id, row.Kind)
    {
        Summary = row.Summary;
        Overloads = row.Overloads;
        Nulls = row.Nulls;
        Determinism = row.Determinism;
        Names = row.Names;
        Cells = row.Cells;
        Examples = row.Examples;
        ResultType = row.ResultType;
        ResultNullable = row.ResultNullable;
        ArgumentCheck = row.ArgumentCheck;
        EmitOnly = row.EmitOnly;
        IsTotal = row.IsTotal;
        TakesNames = row.TakesNames;
        Extensions = row.Extensions;
    }

    /// <summary>The id, in snake case; names the kernel and appears in IR text.</summary>
    public string Id { get; }

    /// <summary>How it is called.</summary>
    public FunctionKind Kind { get; }

    /// <summary>What it computes, in one sentence.</summary>
    public string Summary { get; private init; } = "";

    /// <summary>The argument types it takes; the first that fits with the fewest implicit casts is chosen.</summary>
    public EquatableArray<Signature> Overloads { get; private init; } = [];

    /// <summary>What it does with NULL.</summary>
    public NullPolicy Nulls { get; private init; } = NullPolicy.Propagate;

    /// <summary>When it repeats its answer.</summary>
    public Determinism Determinism { get; private init; } = Determinism.Deterministic;

    /// <summary>The names it is read from.</summary>
    public EquatableArray<SourceName> Names { get; private init; } = [];

    /// <summary>How each target writes it.</summary>
    public EquatableArray<TargetCell> Cells { get; private init; } = [];

    /// <summary>Calls with their answers.</summary>
    public EquatableArray<FunctionExample> Examples { get; private init; } = [];

    /// <summary>Computes the result type where the signature language cannot say it (decimal precision), else null.</summary>
    public Func<ResultRequest, DataType>? ResultType { get; private init; }

    /// <summary>Computes the result's nullability where <see cref="Nulls"/> cannot say it, else null.</summary>
    public Func<ResultRequest, bool>? ResultNullable { get; private init; }

    /// <summary>Finds what is wrong with coerced arguments beyond their types (a constant that is asked for, its range), else null.</summary>
    public Func<ResultRequest, ArgumentFault?>? ArgumentCheck { get; private init; }

    /// <summary>Whether the function is only translated and has no kernel.</summary>
    public bool EmitOnly { get; private init; }

    /// <summary>
    /// Whether no data makes it raise an error, so that it may be computed for rows that the query hides from it. Others are taken to be able to.
    /// </summary>
    public bool IsTotal { get; private init; }

    /// <summary>Whether arguments may be given by name. Spark 4.3 has it for few functions, and refuses <c>name =&gt; value</c> for all others.</summary>
    public bool TakesNames { get; private init; }

    /// <summary>Facts that some families need beside the common ones, by their type.</summary>
    private EquatableArray<object> Extensions { get; init; } = [];

    /// <summary>A family's own facts of a type, or null.</summary>
    public T? Extension<T>()
        where T : class => Extensions.OfType<T>().FirstOrDefault();

    /// <inheritdoc/>
    public bool Equals(FunctionRow? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FunctionRow);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
