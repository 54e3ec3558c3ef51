using System.Collections.Immutable;
using Translator.IR.Expressions;
using Translator.IR.Text;

namespace Translator.IR.Relations;

/// <summary>
/// Produces a multiset of rows; the rows have an order only right above a <c>Sort</c> or <c>TopN</c>. Relations are immutable and compare by meaning.
/// </summary>
[Closed]
public abstract partial record Relation
{
    // Derived once and left out of copies and of equality.
    private ImmutableArray<ColumnSymbol> output;

    private protected Relation() { }

    /// <summary>Copies everything but what is derived, so that <c>with</c> gives a relation with the right columns.</summary>
    protected Relation(Relation original)
    {
        ArgumentNullException.ThrowIfNull(original);
        Origin = original.Origin;
    }

    /// <summary>The columns of every row, in order.</summary>
    public EquatableArray<ColumnSymbol> Output
    {
        get
        {
            if (output.IsDefault)
            {
                output = DeriveOutput().ToImmutableArray();
            }
            return new(output);
        }
    }

    /// <summary>The user's text behind it; never takes part in equality.</summary>
    public Origin Origin { get; init; }

    /// <summary>The relations that it reads, in order; not those inside its expressions.</summary>
    public EquatableArray<Relation> Inputs
    {
        get
        {
            var inputs = ImmutableArray.CreateBuilder<Relation>();
            VisitChildren(static _ => { }, inputs.Add);
            return new(inputs.ToImmutable());
        }
    }

    /// <summary>The expressions that it holds itself, in order.</summary>
    public EquatableArray<Expression> Expressions
    {
        get
        {
            var expressions = ImmutableArray.CreateBuilder<Expression>();
            VisitChildren(expressions.Add, static _ => { });
            return new(expressions.ToImmutable());
        }
    }

    /// <summary>Calls an action on each expression and each input that it holds itself, in the order of its parameters.</summary>
    public abstract void VisitChildren(Action<Expression> expression, Action<Relation> relation);

    /// <summary>The relation with other expressions and inputs; itself when none changes by reference.</summary>
    public abstract Relation MapChildren(Func<Expression, Expression> expression, Func<Relation, Relation> relation);

    /// <summary>The relation with other columns where it names them outside its expressions; itself when none changes by reference.</summary>
    public abstract Relation MapColumns(Func<ColumnSymbol, ColumnSymbol> column);

    /// <summary>Relations are equal when they are of one kind and their parameters are.</summary>
    public virtual bool Equals(Relation? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The tree in the text form of <see cref="IrText"/>.</summary>
    public sealed override string ToString() => IrText.Print(this);

    internal abstract void WriteText(IrWriter writer);

    internal abstract void WriteJson(IrJsonWriter json);

    private protected abstract EquatableArray<ColumnSymbol> DeriveOutput();
}
