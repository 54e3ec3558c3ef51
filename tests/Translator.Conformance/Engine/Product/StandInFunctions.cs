using Translator.IR.Functions;
using Translator.Runtime.Kernels;

namespace Translator.Conformance.Engine.Product;

/// <summary>The functions that the corpora's harness registers in code.</summary>
internal static class StandInFunctions
{
    public static KernelRegistry Kernels { get; } =
        KernelRegistry.Create(static builder =>
        {
            builder.Scalar("stand_in_udf", static r => Kernel.FromColumns(r, static (arguments, _, _) => arguments[0]));
            builder.Scalar("stand_in_vol", static r => Kernel.FromColumns(r, static (arguments, _, _) => arguments[0]));
            builder.Scalar("stand_in_booleq", static r => Kernel.Binary<bool, bool, bool, Equal>(r));
            builder.Scalar("stand_in_boolne", static r => Kernel.Binary<bool, bool, bool, Unequal>(r));
        });

    private static FunctionRow Udf { get; } = FunctionRow.Scalar("stand_in_udf").Overload("(T) -> T").Reads(spark: "udf");

    private static FunctionRow Vol { get; } = FunctionRow.Scalar("stand_in_vol").Overload("(string) -> string").Reads(spark: "vol");

    private static FunctionRow BoolEq { get; } =
        FunctionRow.Scalar("stand_in_booleq").Overload("(boolean, boolean) -> boolean").Reads(spark: "booleq");

    private static FunctionRow BoolNe { get; } =
        FunctionRow.Scalar("stand_in_boolne").Overload("(boolean, boolean) -> boolean").Reads(spark: "boolne");

    /// <summary>The row of a stand-in, or null where there is none.</summary>
    public static FunctionRow? Find(StandIn standIn) =>
        standIn switch
        {
            StandIn.Udf => Udf,
            StandIn.Vol => Vol,
            StandIn.BoolEq => BoolEq,
            StandIn.BoolNe => BoolNe,
            StandIn.Udaf => null,
            _ => throw new ArgumentOutOfRangeException(nameof(standIn)),
        };

    private readonly struct Equal : IBinary<bool, bool, bool>
    {
        public bool Invoke(bool a, bool b, out bool result)
        {
            result = a == b;
            return true;
        }
    }

    private readonly struct Unequal : IBinary<bool, bool, bool>
    {
        public bool Invoke(bool a, bool b, out bool result)
        {
            result = a != b;
            return true;
        }
    }
}
