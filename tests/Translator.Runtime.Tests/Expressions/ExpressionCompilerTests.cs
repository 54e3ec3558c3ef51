using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Expressions;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Tests.Expressions;

/// <summary>What is evaluated for which rows, and where mistakes point.</summary>
public sealed class ExpressionCompilerTests
{
    private static readonly ColumnSymbol A = new(new ColumnId(1), "a", DataType.Int, true);
    private static readonly ColumnSymbol B = new(new ColumnId(2), "b", DataType.Int, true);

    private static Batch Rows { get; } = new([Ints(6, 8, null, 5, 0), Ints(3, 0, 0, null, 2)], 5);

    [Fact]
    public void BranchesRunOnlyForTheirRows()
    {
        var guarded = new Case([new CaseBranch(Call("ne", Ref(B), Literal.Int(0)), Quotient())], Literal.BigInt(-1));
        Assert.Equal(["2", "-1", "-1", "-1", "0"], Evaluate(guarded));
        Assert.Throws<DataException>(() => Evaluate(Quotient()));
    }

    [Fact]
    public void AndAndOrStopWhereTheyAreDecided()
    {
        var big = Call("gt", Quotient(), Literal.BigInt(1));
        var nonZero = Call("ne", Ref(B), Literal.Int(0));
        Assert.Equal(["true", "false", "false", "null", "false"], Evaluate(Call("and", nonZero, big)));
        Assert.Equal(["true", "true", "true", "null", "false"], Evaluate(Call("or", Call("not", nonZero), big)));
        Assert.Throws<DataException>(() => Evaluate(Call("and", big, nonZero)));
        var compiler = Compiler();
        var selected = compiler.CompilePredicate(Call("and", nonZero, big)).Filter(Rows, new EvaluationContext());
        Assert.Equal(["6"], Columns.ColumnTests.Rows(selected.Column(0)));
    }

    [Fact]
    public void CoalesceStopsAtTheFirstValue()
    {
        var expression = Call("coalesce", Ref(A), Ref(B), Call("div", Literal.BigInt(1), Literal.BigInt(0)));
        Assert.Equal(["6", "8", "0", "5", "0"], Evaluate(expression with { ResultType = DataType.Int }));
    }

    [Fact]
    public void MistakesPointAtTheirCall()
    {
        var text = new SourceText("query.sql", "SELECT a div b");
        var located = Quotient() with { Origin = Origin.At(text, new TextSpan(7, 7)) };
        var mistake = Assert.Throws<DataException>(() => Evaluate(located)).Diagnostic;
        Assert.Equal("DIVIDE_BY_ZERO", mistake.Condition);
        Assert.Equal(new TextSpan(7, 7), mistake.Location?.Span);
    }

    [Fact]
    public void LambdasSeeElementsAndOuterColumns()
    {
        var x = new ColumnSymbol(new ColumnId(9), "x", DataType.Int, true);
        var type = new ArrayType(DataType.Int);
        var items = new ColumnSymbol(new ColumnId(3), "items", type, true);
        var builder = new ArrayColumnBuilder(type);
        foreach (var row in new int?[]?[] { [1, 2], [], null, [null, 4] })
        {
            if (row is null)
            {
                builder.AppendNull();
                continue;
            }
            foreach (var cell in row)
            {
                CellText.Append(builder.Elements, cell?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
            builder.EndArray();
        }
        var registry = KernelRegistry.Create(static k => k.HigherOrder("map_items", static r => new MapItems(r.Result)));
        var row4 = FunctionRow.Scalar("map_items");
        var sum = Call("add", Ref(x), Ref(A)) with { ResultType = DataType.Int };
        var expression = new Call(row4, [Ref(items), new Lambda([x], sum)], type, true);
        var compiler = new ExpressionCompiler([A, items], SessionOptions.Default, registry);
        var batch = new Batch([Ints(10, 20, 30, 40), builder.Build()], 4);
        var result = compiler.Compile(expression).Evaluate(batch, new EvaluationContext());
        Assert.Equal(["[11,12]", "[]", "null", "[null,44]"], Columns.ColumnTests.Rows(result));
    }

    [Fact]
    public void SharedExpressionsAreComputedOnce()
    {
        var calls = 0;
        var registry = KernelRegistry.Create(k =>
            k.Scalar(
                "counted",
                r =>
                    Kernel.FromColumns(
                        r,
                        (arguments, _, _) =>
                        {
                            calls++;
                            return arguments[0];
                        }
                    )
            )
        );
        var counted = new Call(FunctionRow.Scalar("counted"), [Ref(A)], DataType.Int, true);
        var twice = Call("add", counted, counted) with { ResultType = DataType.Int };
        var compiler = new ExpressionCompiler([A, B], SessionOptions.Default, registry);
        var results = compiler.CompileAll([twice, counted]).Evaluate(Rows, new EvaluationContext());
        Assert.Equal("12", CellText.Format(results[0], 0));
        Assert.Equal(1, calls);
    }

    private sealed class MapItems(DataType type) : HigherOrderKernel(type)
    {
        public override Column Evaluate(
            ReadOnlySpan<Column> arguments,
            ReadOnlySpan<LambdaBody> lambdas,
            int rows,
            EvaluationContext context
        )
        {
            var array = ((ArrayColumn)arguments[0]).Compact();
            var outer = new int[array.Elements.Length];
            for (var row = 0; row < rows; row++)
            {
                outer.AsSpan(array.Start(row), array.Count(row)).Fill(row);
            }
            var elements = lambdas[0].Evaluate([array.Elements], outer);
            return new ArrayColumn(ResultType, array.Offsets.ToArray(), elements, rows, array.Validity.ToArray());
        }
    }

    private static Call Quotient() => Call("div", Ref(A), Ref(B)) with { ResultType = DataType.BigInt };

    private static ColumnReference Ref(ColumnSymbol column) => new(column);

    private static Call Call(string id, params Expression[] arguments) =>
        new(
            FunctionCatalogue.BuiltIn.Find(id) ?? throw new ArgumentException(id),
            arguments.ToEquatableArray(),
            id is "div" ? DataType.BigInt : DataType.Boolean,
            true
        );

    private static ExpressionCompiler Compiler() => new([A, B], SessionOptions.Default);

    private static List<string> Evaluate(Expression expression) =>
        Columns.ColumnTests.Rows(Compiler().Compile(expression).Evaluate(Rows, new EvaluationContext()));

    private static Column Ints(params int?[] values)
    {
        var builder = ColumnBuilder.Create(DataType.Int);
        foreach (var value in values)
        {
            CellText.Append(builder, value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        return builder.Build();
    }
}
