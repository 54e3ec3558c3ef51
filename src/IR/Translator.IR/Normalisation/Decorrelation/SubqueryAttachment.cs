using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.IR.Normalisation.Decorrelation;

/// <summary>Joins the queries that expressions hold to a relation, one after the other, so that the expressions can refer to columns instead.</summary>
internal sealed class SubqueryAttachment(Relation relation, NormalisationContext context)
{
    /// <summary>The relation with what was joined so far.</summary>
    public Relation Result { get; private set; } = relation;

    /// <summary>Whether one of some columns is there.</summary>
    public bool HasAny(IReadOnlySet<ColumnId> columns) => columns.Overlaps(Result.Output.Select(static c => c.Id));

    /// <summary>The expression with columns in the place of its queries.</summary>
    public Expression Replace(Expression expression) => expression.HasSubquery ? expression.TransformUp(ReplaceOne) : expression;

    /// <summary>The column in the place of one query; another expression stays.</summary>
    public Expression ReplaceOne(Expression expression) =>
        expression switch
        {
            ScalarSubquery scalar => AttachScalar(scalar),
            Exists exists => AttachMark(exists.Query, null, "exists", exists),
            InSubquery membership => AttachMembership(membership),
            _ => expression,
        };

    /// <summary>Keeps the rows that EXISTS or NOT EXISTS is TRUE for.</summary>
    public void Keep(Exists exists, JoinKind kind) => Attach(exists.Query, kind, null, null, exists);

    /// <summary>Keeps the rows that IN or NOT IN is TRUE for.</summary>
    public void Keep(InSubquery membership, JoinKind kind)
    {
        EquatableArray<Expression> needles = [.. membership.Needles.Select(Replace)];
        var query = Apart(membership.Query);
        Attach(query, kind, Matches(needles, query), null, membership);
    }

    private Expression AttachScalar(ScalarSubquery scalar)
    {
        var query = Apart(scalar.Query);
        Attach(query, JoinKind.LeftSingle, null, null, scalar);
        return (query.Output[0] with { Nullable = true }).Reference with { Origin = scalar.Origin };
    }

    private ColumnReference AttachMembership(InSubquery membership)
    {
        var query = Apart(membership.Query);
        return AttachMark(query, Matches(membership.Needles, query), "in", membership);
    }

    private ColumnReference AttachMark(Relation query, Expression? condition, string name, Expression source)
    {
        var mark = context.Columns.Allocate(name, DataType.Boolean, condition is { Nullable: true });
        Attach(query, JoinKind.LeftMark, condition, mark, source);
        return mark.Reference with { Origin = source.Origin };
    }

    private void Attach(Relation query, JoinKind kind, Expression? condition, ColumnSymbol? mark, Expression source)
    {
        var lateral = query.FreeColumns.Overlaps(Result.Output.Select(static c => c.Id));
        Result = new Join(Result, query, kind, condition, lateral, mark) { Origin = source.Origin };
    }

    private Expression Matches(EquatableArray<Expression> needles, Relation query) =>
        context.WellKnown.And(needles.Zip(query.Output, (needle, column) => context.WellKnown.Equal(needle, column.Reference)));

    // A query may hand a column of the enclosing query through under its own id; both sides of a join have to tell theirs apart.
    private Relation Apart(Relation query)
    {
        var taken = Result.Output.Select(static c => c.Id).ToHashSet();
        if (!query.Output.Any(c => taken.Contains(c.Id)))
        {
            return query;
        }
        return new Project(query, [.. query.Output.Select(c => new Assignment(context.Columns.Copy(c), c.Reference))])
        {
            Origin = query.Origin,
        };
    }
}
