using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>AND, OR, NOT, IS NULL, IN.</summary>
internal static class LogicKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("and", static r => Kernel.FromColumns(r, static (a, _, _) => Logic.CombineAll(a, isAnd: true)));
        kernels.Scalar("or", static r => Kernel.FromColumns(r, static (a, _, _) => Logic.CombineAll(a, isAnd: false)));
        kernels.Scalar("not", static r => Kernel.Unary<bool, bool, Not>(r));
        kernels.Scalar("is_null", static r => new NullTestKernel(wanted: true));
        kernels.Scalar("is_not_null", static r => new NullTestKernel(wanted: false));
        kernels.Scalar("in", static r => InKernel.Create(r));
        kernels.Scalar("is_nan", Nan);
        kernels.Scalar("is_true", static r => new TruthTestKernel(truth: true, wanted: true));
        kernels.Scalar("is_false", static r => new TruthTestKernel(truth: false, wanted: true));
    }

    private static ScalarKernel Nan(KernelRequest request) =>
        request.Arguments[0].Storage switch
        {
            Storage.Float => Kernel.NullAwareUnary<float, bool, FloatNan>(request),
            _ => Kernel.NullAwareUnary<double, bool, DoubleNan>(request),
        };

    private readonly struct Not : IUnary<bool, bool>, ITotal
    {
        public bool Invoke(bool a, out bool result)
        {
            result = !a;
            return true;
        }
    }

    private readonly struct FloatNan : INullAwareUnary<float, bool>
    {
        public bool Invoke(Cell<float> a, out bool result)
        {
            result = !a.IsNull && float.IsNaN(a.Value);
            return true;
        }
    }

    private readonly struct DoubleNan : INullAwareUnary<double, bool>
    {
        public bool Invoke(Cell<double> a, out bool result)
        {
            result = !a.IsNull && double.IsNaN(a.Value);
            return true;
        }
    }
}
