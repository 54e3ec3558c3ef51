using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Tests.Binding.Expressions;

/// <summary>How overloads are chosen, with rows of the test's own.</summary>
public sealed class OverloadTests
{
    private static readonly FunctionRow[] Rows =
    [
        FunctionRow
            .Scalar("t_pick")
            .Reads(spark: "t_pick")
            .Overload("(value: int) -> int")
            .Overload("(value: bigint) -> bigint")
            .Overload("(value: double) -> double"),
        FunctionRow
            .Scalar("t_pad")
            .WithNamedArguments()
            .Reads(spark: "t_pad")
            .Overload("(text: string, length: int, fill: string?) -> string"),
        FunctionRow.Scalar("t_has").Reads(spark: "t_has").Overload("(items: array<T is comparable>, item: T) -> boolean"),
        FunctionRow.Scalar("t_list").Reads(spark: "t_list").Overload("(items: T...) -> array<T>"),
        FunctionRow.Scalar("t_map").Reads(spark: "t_map").Overload("(items: array<T>, change: (T) => U) -> array<U>"),
        FunctionRow.Scalar("t_fold").Reads(spark: "t_fold").Overload("(items: array<T>, start: A, merge: (A, T) => A) -> A"),
        FunctionRow.Scalar("t_num").Reads(spark: "t_num").Overload("(value: T is numeric) -> T"),
    ];

    [Theory]
    [InlineData("t_pick(1Y)", "int")]
    [InlineData("t_pick(1L)", "bigint")]
    [InlineData("t_pick(1.5F)", "double")]
    [InlineData("t_pick(1.5)", "double")]
    [InlineData("t_pick('1')", "double")]
    [InlineData("t_num('1')", "double")]
    [InlineData("t_num(1.5)", "decimal(2,1)")]
    [InlineData("t_list(1, 2L, 3Y)", "array<bigint>")]
    [InlineData("t_list(1, 2.5)", "array<decimal(11,1)>")]
    [InlineData("t_list()", "array<void>")]
    [InlineData("t_map(t_list(1, 2), x -> x * 1.5)", "array<decimal(13,1)>")]
    [InlineData("t_fold(t_list(1, 2), 0L, (sum, x) -> sum + x)", "bigint")]
    [InlineData("t_has(t_list(1L), 2)", "boolean")]
    public void ChoosesTheOverloadWithTheCheapestCasts(string call, string type) =>
        Assert.Equal(type, Bound.Value(call, null, Rows).Type.Name);

    [Fact]
    public void MakesImplicitCastsExplicit()
    {
        var call = Assert.IsType<Call>(Bound.Value("t_pick(1Y)", null, Rows));
        var cast = Assert.IsType<Cast>(Assert.Single(call.Arguments));
        Assert.Equal((DataType.Int, CastMode.Ansi, true), (cast.Target, cast.Mode, cast.Implicit));
    }

    [Fact]
    public void NullTakesTheTypeThatIsAskedFor()
    {
        var call = Assert.IsType<Call>(Bound.Value("t_has(t_list('a'), NULL)", null, Rows));
        Assert.Equal(Literal.Null(DataType.String), call.Arguments[1]);
        Assert.True(call.Nullable);
    }

    [Fact]
    public void NamedArgumentsFindTheirParameters()
    {
        var call = Assert.IsType<Call>(Bound.Value("t_pad(length => 5, text => 'a')", null, Rows));
        Assert.Equal([new TextValue("a"), new IntegerValue(5)], call.Arguments.Select(static a => ((Literal)a).Value));
    }

    [Theory]
    [InlineData("t_pad(text => 'a', size => 5)", "UNRECOGNIZED_PARAMETER_NAME")]
    [InlineData("t_pad('a', 5, text => 'b')", "DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.BOTH_POSITIONAL_AND_NAMED")]
    [InlineData("t_pad(text => 'a')", "REQUIRED_PARAMETER_NOT_FOUND")]
    [InlineData("t_pad(text => 'a', 5)", "UNEXPECTED_POSITIONAL_ARGUMENT")]
    [InlineData("t_pad('a')", "WRONG_NUM_ARGS.WITHOUT_SUGGESTION")]
    [InlineData("t_has(t_list(1), 'a')", "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES")]
    [InlineData("t_list(1, true)", "DATATYPE_MISMATCH.DATA_DIFF_TYPES")]
    [InlineData("t_map(t_list(1), (a, b, c) -> a)", "INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH")]
    [InlineData("t_map(t_list(1), (a, a) -> a)", "INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH")]
    [InlineData("t_pick(x -> x)", "INVALID_LAMBDA_FUNCTION_CALL.NON_HIGHER_ORDER_FUNCTION")]
    [InlineData("t_num(true)", "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE")]
    public void SaysWhyNoOverloadFits(string call, string condition) =>
        Assert.Equal(condition, Assert.Single(Bound.Select(call, null, Rows).Diagnostics).Condition);

    [Fact]
    public void LambdaParametersHideColumns()
    {
        var bound = Bound.Select("t_map(t_list(1), a -> a + 1) FROM VALUES ('x') AS t(a)", null, Rows);
        Assert.Empty(bound.Diagnostics);
    }
}
