using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Functions.Signatures;
using Translator.IR.Text;
using Translator.IR.Types;

namespace Translator.IR.Tests.Functions;

public sealed class ResultRuleTests
{
    [Fact]
    public void Calls_of_every_built_in_row_print_and_read_back()
    {
        var failures = new List<string>();
        foreach (var row in FunctionCatalogue.BuiltIn.Rows.Where(static r => r.Kind == FunctionKind.Scalar))
        {
            foreach (var call in row.Overloads.Select(o => CallOf(row, o)))
            {
                var text = IrText.Print(call);
                var diagnostics = new DiagnosticBag();
                var read = IrText.ParseExpression(new SourceText("call.ir", text), FunctionCatalogue.BuiltIn, diagnostics);
                if (!call.Equals(read))
                {
                    failures.Add($"{text}: {string.Join("; ", diagnostics)}");
                }
            }
        }
        Assert.Empty(failures);
    }

    private static Call CallOf(FunctionRow row, Signature signature)
    {
        var ids = new ColumnIdAllocator();
        EquatableArray<Expression> arguments = [.. signature.Parameters.Select(p => Argument(p.Pattern, ids))];
        var (type, nullable) = ResultOf(row, arguments);
        return new Call(row, arguments, type, nullable);
    }

    // The printer leaves the type away where it can tell it, so a type of our own makes it ask the row's rule, whatever it answers.
    private static (DataType Type, bool Nullable) ResultOf(FunctionRow row, EquatableArray<Expression> arguments) =>
        row.ResultType?.Invoke(new ResultRequest(arguments)) is { } type and not ErrorType ? (type, true) : (DataType.Binary, true);

    private static Expression Argument(TypePattern pattern, ColumnIdAllocator ids) =>
        pattern is LambdaPattern lambda
            ? new Lambda(
                [.. lambda.Parameters.Select(p => ids.Allocate("p", TypeOf(p), nullable: true))],
                new ColumnReference(ids.Allocate("r", TypeOf(lambda.Result), nullable: true))
            )
            : new ColumnReference(ids.Allocate("c", TypeOf(pattern), nullable: true));

    private static DataType TypeOf(TypePattern pattern) =>
        pattern switch
        {
            ExactPattern exact => exact.Type,
            ArrayPattern array => new ArrayType(TypeOf(array.Element)),
            MapPattern map => new MapType(TypeOf(map.Key), TypeOf(map.Value)),
            ClassPattern some => TypeOf(some.Class),
            VariablePattern variable => TypeOf(variable.Class),
            LambdaPattern lambda => TypeOf(lambda.Result),
        };

    private static DataType TypeOf(TypeClass set) =>
        set switch
        {
            TypeClass.Any or TypeClass.Numeric or TypeClass.Integer or TypeClass.Orderable or TypeClass.Comparable => DataType.Int,
            TypeClass.Floating => DataType.Double,
            TypeClass.Decimal => new DecimalType(10, 2),
            TypeClass.Text => DataType.String,
            TypeClass.Interval => DayTimeIntervalType.Full,
            TypeClass.TimestampAny => DataType.Timestamp,
            TypeClass.Struct => new StructType([new StructField("a", DataType.Int)]),
        };
}
