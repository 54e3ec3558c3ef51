using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Aggregation;

/// <summary>All aggregates but count, sum, avg, min and max.</summary>
internal static class FurtherAggregates
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        Moments(kernels);
        Pairs(kernels);
        kernels.Aggregate("count_if", static r => new TruthKernel(r.Result, TruthKernel.CountTrue));
        kernels.Aggregate("bool_and", static r => new TruthKernel(r.Result, TruthKernel.All));
        kernels.Aggregate("bool_or", static r => new TruthKernel(r.Result, TruthKernel.Any));
        kernels.Aggregate("bit_and", static r => new BitsKernel(r.Result, BitsKernel.Operation.And));
        kernels.Aggregate("bit_or", static r => new BitsKernel(r.Result, BitsKernel.Operation.Or));
        kernels.Aggregate("bit_xor", static r => new BitsKernel(r.Result, BitsKernel.Operation.Xor));
        kernels.Aggregate("first", static r => new EdgeKernel(r.Result, isLast: false));
        kernels.Aggregate("any_value", static r => new EdgeKernel(r.Result, isLast: false));
        kernels.Aggregate("last", static r => new EdgeKernel(r.Result, isLast: true));
        kernels.Aggregate("max_by", static r => new ExtremeByKernel(r, isMax: true));
        kernels.Aggregate("min_by", static r => new ExtremeByKernel(r, isMax: false));
        kernels.Aggregate("max_by.many", static r => new ManyByKernel(r, isMax: true));
        kernels.Aggregate("min_by.many", static r => new ManyByKernel(r, isMax: false));
        kernels.Aggregate("collect_list", static r => new ListKernel(r, ListKernel.List));
        kernels.Aggregate("collect_list.with_nulls", static r => new ListKernel(r, ListKernel.List, withNulls: true));
        kernels.Aggregate("listagg", static r => new ListKernel(r, ListKernel.Text));
        kernels.Aggregate("histogram_numeric", static r => new ListKernel(r, Histogram.Append));
        kernels.Aggregate("collect_set", static r => new BagKernel(r, BagKernel.Set));
        kernels.Aggregate("collect_set.with_nulls", static r => new BagKernel(r, BagKernel.Set, withNulls: true));
        kernels.Aggregate("approx_count_distinct", static r => new BagKernel(r, BagKernel.Count));
        kernels.Aggregate("mode", static r => new BagKernel(r, BagKernel.Mode));
        kernels.Aggregate("mode.within_group", static r => new BagKernel(r, BagKernel.OrderedMode));
        kernels.Aggregate("percentile", static r => new PercentileKernel(r, PercentileKind.Continuous));
        kernels.Aggregate("median", static r => new PercentileKernel(r, PercentileKind.Median));
        kernels.Aggregate("percentile_cont", static r => new PercentileKernel(r, PercentileKind.OrderedContinuous));
        kernels.Aggregate("percentile_disc", static r => new PercentileKernel(r, PercentileKind.OrderedDiscrete));
        kernels.Aggregate("percentile_approx", static r => new PercentileKernel(r, PercentileKind.Approximate));
    }

    private static void Moments(KernelRegistryBuilder kernels)
    {
        kernels.Aggregate("var_pop", static _ => new MomentKernel(MomentKernel.Variance(0, root: false), 2));
        kernels.Aggregate("var_samp", static _ => new MomentKernel(MomentKernel.Variance(1, root: false), 2));
        kernels.Aggregate("stddev_pop", static _ => new MomentKernel(MomentKernel.Variance(0, root: true), 2));
        kernels.Aggregate("stddev_samp", static _ => new MomentKernel(MomentKernel.Variance(1, root: true), 2));
        kernels.Aggregate("skewness", static _ => new MomentKernel(MomentKernel.Skewness, 4));
        kernels.Aggregate("kurtosis", static _ => new MomentKernel(MomentKernel.Kurtosis, 4));
    }

    private static void Pairs(KernelRegistryBuilder kernels)
    {
        kernels.Aggregate("covar_pop", static _ => new PairMomentKernel(static m => m.CovariancePopulation));
        kernels.Aggregate("covar_samp", static _ => new PairMomentKernel(static m => m.CovarianceSample));
        kernels.Aggregate("corr", static _ => new PairMomentKernel(static m => m.Correlation));
        kernels.Aggregate("regr_sxx", static _ => new PairMomentKernel(static m => m.IfAny(m.Sxx)));
        kernels.Aggregate("regr_syy", static _ => new PairMomentKernel(static m => m.IfAny(m.Syy)));
        kernels.Aggregate("regr_sxy", static _ => new PairMomentKernel(static m => m.IfAny(m.Sxy)));
        kernels.Aggregate("regr_slope", static _ => new PairMomentKernel(static m => m.Slope));
        kernels.Aggregate("regr_intercept", static _ => new PairMomentKernel(static m => m.Intercept));
        kernels.Aggregate("regr_r2", static _ => new PairMomentKernel(static m => m.R2));
        kernels.Aggregate("regr_count", static _ => new CountKernel());
        kernels.Aggregate("regr_avgy", static r => Mean(r, 0));
        kernels.Aggregate("regr_avgx", static r => Mean(r, 1));
    }

    private static PairFilterKernel Mean(KernelRequest request, int argument) =>
        new(BasicAggregates.Average(request with { Arguments = [request.Arguments[argument]] }, OverflowMode.Error), argument);
}
