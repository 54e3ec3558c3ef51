using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Testing.Trees;

public sealed partial class RandomTrees
{
    private Expression Any(IReadOnlyList<ColumnSymbol> scope, int depth) =>
        scope.Count > 0 && values.Flip() ? new ColumnReference(values.Of(scope)) : Expression(values.Type(), scope, depth);

    private Expression Predicate(IReadOnlyList<ColumnSymbol> scope, int depth) =>
        values.Below(6) switch
        {
            0 => new Exists(Relation(depth - 1, scope)),
            1 => InSubquery(scope, depth),
            2 => LambdaCall(scope),
            _ => Expression(DataType.Boolean, scope, 2),
        };

    private Expression Expression(DataType type, IReadOnlyList<ColumnSymbol> scope, int depth)
    {
        var fitting = scope.Where(c => c.Type == type).ToList();
        if (fitting.Count > 0 && values.Flip())
        {
            var column = values.Of(fitting);
            // Now and then a reference that knows less than the scope.
            return new ColumnReference(values.Below(4) == 0 ? column with { Nullable = true } : column);
        }
        if (depth == 0)
        {
            return new Literal(values.Value(type), type);
        }
        return values.Below(6) switch
        {
            0 => new Cast(Expression(values.Type(1), scope, depth - 1), type, values.Of(Enum.GetValues<CastMode>()), values.Flip()),
            1 => Case(type, scope, depth),
            2 => Call(type, scope, depth),
            3 when type is IntType => Plus(scope, depth),
            3 => Field(type, scope, depth),
            4 => Scalar(type, scope),
            _ => new Literal(values.Value(type), type),
        };
    }

    private Case Case(DataType type, IReadOnlyList<ColumnSymbol> scope, int depth) =>
        new(
            Some(1, 2, () => new CaseBranch(Expression(DataType.Boolean, scope, depth - 1), Expression(type, scope, depth - 1))),
            Expression(type, scope, depth - 1)
        );

    private Call Call(DataType type, IReadOnlyList<ColumnSymbol> scope, int depth)
    {
        if (type is StringType && values.Flip())
        {
            return new Call(TreeFunctions.Odd, [Any(scope, 0)], type, values.Flip());
        }
        var (left, right) = (Expression(type, scope, depth - 1), Expression(type, scope, depth - 1));
        return type is BooleanType
            ? new Call(TreeFunctions.Same, [left, right], type, ResultNullable: false)
            : new Call(TreeFunctions.Pick, [left, right], type, left.Nullable && right.Nullable);
    }

    private Call Plus(IReadOnlyList<ColumnSymbol> scope, int depth)
    {
        var (left, right) = (Expression(DataType.Int, scope, depth - 1), Expression(DataType.Int, scope, depth - 1));
        return new Call(TreeFunctions.Plus, [left, right], DataType.Int, values.Flip());
    }

    private FieldAccess Field(DataType type, IReadOnlyList<ColumnSymbol> scope, int depth)
    {
        var row = new StructType([new StructField("a", DataType.Int), new StructField("b c", type, Nullable: false)]);
        return new FieldAccess(Expression(row, scope, depth - 1), 1);
    }

    private ScalarSubquery Scalar(DataType type, IReadOnlyList<ColumnSymbol> scope)
    {
        var input = Leaf(scope);
        return new ScalarSubquery(new Project(input, [Assign(Expression(type, [.. scope, .. input.Output], 1))]));
    }

    private InSubquery InSubquery(IReadOnlyList<ColumnSymbol> scope, int depth)
    {
        var query = Relation(depth - 1, scope);
        return new InSubquery([.. query.Output.Select(c => Expression(c.Type, scope, 0))], query);
    }

    private Call LambdaCall(IReadOnlyList<ColumnSymbol> scope)
    {
        var parameter = ids.Allocate("item", DataType.Int, nullable: true);
        var items = Expression(new ArrayType(DataType.Int), scope, 0);
        return new Call(
            TreeFunctions.Exists,
            [items, new Lambda([parameter], Expression(DataType.Boolean, [.. scope, parameter], 2))],
            DataType.Boolean,
            ResultNullable: true
        );
    }

    private AggregateCall AggregateCall(IReadOnlyList<ColumnSymbol> scope, int depth)
    {
        var filter = values.Flip() ? Predicate(scope, depth) : null;
        var order = Some(0, 1, () => Key(scope));
        var argument = Expression(DataType.Date, scope, 1);
        return values.Flip()
            ? new AggregateCall(
                TreeFunctions.Count,
                Some(0, 2, () => Any(scope, 1)),
                values.Flip(),
                filter,
                [],
                false,
                DataType.BigInt,
                false
            )
            : new AggregateCall(TreeFunctions.Greatest, [argument], false, filter, order, values.Flip(), DataType.Date, true);
    }

    private WindowCall WindowCall(IReadOnlyList<ColumnSymbol> scope, int depth) =>
        values.Flip()
            ? new WindowCall(TreeFunctions.RowNumber, [], false, null, false, WindowFrame.UpToCurrentPeers, DataType.Int, false)
            : new WindowCall(
                TreeFunctions.Count,
                [Any(scope, 1)],
                values.Flip(),
                values.Flip() ? Predicate(scope, depth) : null,
                values.Flip(),
                new WindowFrame(
                    values.Of(Enum.GetValues<FrameUnit>()),
                    new FrameBound(FrameBoundKind.Preceding, Literal.Int(values.Below(5))),
                    new FrameBound(FrameBoundKind.CurrentRow)
                ),
                DataType.BigInt,
                false
            );

    private SortKey Key(IReadOnlyList<ColumnSymbol> scope) => new(Any(scope, 1), values.Flip(), values.Flip());
}
