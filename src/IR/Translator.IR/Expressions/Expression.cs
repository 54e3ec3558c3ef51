using System.Collections.Immutable;
using Translator.IR.Relations;
using Translator.IR.Text;
using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>
/// Computes one value a row. Expressions are immutable, compare by meaning, and know their type and whether they can be NULL. After binding there
/// are no implicit casts: the operands of a call have exactly the types that the call's overload takes.
/// </summary>
[Closed]
public abstract partial record Expression
{
    private protected Expression() { }

    /// <summary>The value's type.</summary>
    public abstract DataType Type { get; }

    /// <summary>Whether the value can be NULL.</summary>
    public abstract bool Nullable { get; }

    /// <summary>The user's text behind it; never takes part in equality.</summary>
    public Origin Origin { get; init; }

    /// <summary>The expressions right below it, in order; not those inside its queries.</summary>
    public EquatableArray<Expression> Children
    {
        get
        {
            var children = ImmutableArray.CreateBuilder<Expression>();
            VisitChildren(children.Add, static _ => { });
            return new(children.ToImmutable());
        }
    }

    /// <summary>The queries that it holds itself (EXISTS, IN, scalar), in order.</summary>
    public EquatableArray<Relation> Queries
    {
        get
        {
            var queries = ImmutableArray.CreateBuilder<Relation>();
            VisitChildren(static _ => { }, queries.Add);
            return new(queries.ToImmutable());
        }
    }

    /// <summary>Calls an action on each expression and each query right below it, in the order of its parameters.</summary>
    public abstract void VisitChildren(Action<Expression> expression, Action<Relation> relation);

    /// <summary>The expression with other expressions and queries right below it; itself when none changes by reference.</summary>
    public abstract Expression MapChildren(Func<Expression, Expression> expression, Func<Relation, Relation> relation);

    /// <summary>The expression with other columns where it names them itself; itself when none changes by reference.</summary>
    public abstract Expression MapColumns(Func<ColumnSymbol, ColumnSymbol> column);

    /// <summary>The expression in the text form of <see cref="IrText"/>.</summary>
    public sealed override string ToString() => IrText.Print(this);

    internal abstract void WriteText(IrWriter writer);

    internal abstract void WriteJson(IrJsonWriter json);
}
