using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.IR.Tests.Normalisation.Reference;

/// <content>Expressions.</content>
internal sealed partial class RandomQueries
{
    private Expression Predicate(int depth, IReadOnlyList<ColumnSymbol> columns)
    {
        switch (
            random.Next(
                depth > 0 ? 10
                : depth > -2 ? 6
                : 3
            )
        )
        {
            case 0 or 1:
                return Compare(Number(0, columns), Number(0, columns));
            case 2:
                return Flag("is_null", false, Number(0, columns));
            case 3:
                return Both("and", Predicate(depth - 1, columns), Predicate(depth - 1, columns));
            case 4 when random.Next(3) == 0:
                var shared = Compare(Number(-2, columns), Number(-2, columns));
                return Both("or", Both("and", Predicate(depth - 1, columns), shared), Both("and", shared, Predicate(depth - 1, columns)));
            case 4:
                return Both("or", Predicate(depth - 1, columns), Predicate(depth - 1, columns));
            case 5:
                var negated = Predicate(depth - 1, columns);
                return Flag("not", negated.Nullable, negated);
            case 6 or 7:
                return new Exists(Correlated(depth, columns));
            default:
                var query = Correlated(depth, columns);
                var membership = new InSubquery([Number(0, columns)], new Project(query, [query.Output[0].PassedThrough()]));
                return random.Next(3) == 0 ? Flag(Pick("is_true", "is_false"), false, membership) : membership;
        }
    }

    // Usually with a predicate that ties it to the enclosing row.
    private Relation Correlated(int depth, IReadOnlyList<ColumnSymbol> columns)
    {
        var query = Relation(depth - 1, columns);
        return columns.Count == 0 || random.Next(3) == 0
            ? query
            : new Filter(query, Compare(query.Output[0].Ref(), columns[random.Next(columns.Count)].Ref()));
    }

    private Expression Compare(Expression left, Expression right)
    {
        var id = Pick("eq", "eq", "eq", "lt", "ge", "eq_null_safe");
        return Flag(id, id != "eq_null_safe" && (left.Nullable || right.Nullable), left, right);
    }

    private Expression Both(string id, Expression left, Expression right) =>
        random.Next(3) == 0
            ? Flag(id, left.Nullable || right.Nullable, left, right, left)
            : Flag(id, left.Nullable || right.Nullable, left, right);

    private static Call Flag(string id, bool nullable, params Expression[] arguments) =>
        new(Row(id), [.. arguments], DataType.Boolean, nullable);

    private Expression Number(int depth, IReadOnlyList<ColumnSymbol> columns)
    {
        switch (depth > -2 ? random.Next(depth > 0 ? 9 : 7) : 6)
        {
            case 0:
                return random.Next(6) == 0 ? Literal.Null(Int) : Literal.BigInt(random.Next(3));
            case 1:
                var (a, b) = (Number(depth - 1, columns), Number(depth - 1, columns));
                return new Call(Row("add"), [a, b], Int, a.Nullable || b.Nullable);
            case 2:
                var (c, d) = (Number(depth - 1, columns), Number(depth - 1, columns));
                return new Call(Row("coalesce"), [c, d], Int, c.Nullable && d.Nullable);
            case 3:
                return new Case([new CaseBranch(Predicate(depth - 1, columns), Number(depth - 1, columns))], Number(depth - 1, columns));
            case 7 or 8:
                return Scalar(depth, columns);
            default:
                return columns.Count == 0 ? Literal.BigInt(1) : columns[random.Next(columns.Count)].Ref();
        }
    }

    private ScalarSubquery Scalar(int depth, IReadOnlyList<ColumnSymbol> columns)
    {
        var query = Correlated(depth, columns);
        Relation single = random.Next(6) switch
        {
            0 => query,
            1 => Limited(query) with { Count = 1 },
            _ => new Aggregate(query, [], [], [Aggregated(0, query, [])], null),
        };
        if (random.Next(3) == 0 && single is Aggregate)
        {
            single = new Filter(single, Predicate(0, [.. single.Output, .. columns]));
        }
        var value = random.Next(2) == 0 ? single.Output[0].Ref() : Number(0, [.. single.Output, .. columns]);
        return new ScalarSubquery(new Project(single, [new Assignment(ids.Allocate("q", Int, value.Nullable), value)]));
    }
}
