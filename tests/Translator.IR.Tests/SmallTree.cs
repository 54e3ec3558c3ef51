using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.IR.Tests;

/// <summary>The pieces that hand-built trees in these tests are made of.</summary>
internal static class SmallTree
{
    public static FunctionRow Add { get; } = FunctionRow.Scalar("add").Overload("(int, int) -> int");

    public static ColumnSymbol X { get; } = new(new ColumnId(1), "x", DataType.Int, Nullable: true);

    public static ColumnSymbol Y { get; } = new(new ColumnId(2), "y", DataType.Int, Nullable: false);

    public static ColumnSymbol Outside { get; } = new(new ColumnId(99), "o", DataType.Int, Nullable: false);

    public static Scan Table { get; } = new(QualifiedName.Of("spark", "t"), [X, Y]);

    public static ColumnReference Ref(ColumnSymbol column) => new(column);

    public static Call Sum(Expression left, Expression right) => new(Add, [left, right], DataType.Int, left.Nullable || right.Nullable);

    public static Filter Keep(Relation input, Expression left) => new(input, new Exists(new Filter(Table, new InSubquery([left], input))));

    public static Expression DeepSum(int depth)
    {
        Expression sum = Ref(X);
        for (var i = 0; i < depth; i++)
        {
            sum = Sum(sum, Literal.Int(i));
        }
        return sum;
    }

    /// <summary>Runs on a thread with the stack that every stage of Translator gets.</summary>
    public static void OnStageThread(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Xunit.Sdk.XunitException e)
                {
                    failure = e;
                }
            },
            16 << 20
        );
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
