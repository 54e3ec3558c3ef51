using Translator.Runtime.Aggregation;
using Translator.Runtime.Kernels.Collections;
using Translator.Runtime.Kernels.Dates;
using Translator.Runtime.Kernels.Encodings;
using Translator.Runtime.Kernels.Formats;
using Translator.Runtime.Kernels.Generators;
using Translator.Runtime.Kernels.Hive;
using Translator.Runtime.Kernels.Mathematics;
using Translator.Runtime.Kernels.Operators;
using Translator.Runtime.Kernels.Patterns;
using Translator.Runtime.Kernels.Session;
using Translator.Runtime.Kernels.Text;
using Translator.Runtime.Kernels.Web;

namespace Translator.Runtime.Kernels;

/// <summary>The families of kernels: one line each.</summary>
internal static class KernelFamilies
{
    public static IReadOnlyList<Action<KernelRegistryBuilder>> All { get; } =
    [
        AccessKernels.Register,
        ArithmeticKernels.Register,
        ArrayChangeKernels.Register,
        ArrayLambda.Register,
        ArraySearch.Register,
        ArraySets.Register,
        ArraySorting.Register,
        BasicAggregates.Register,
        BitwiseKernels.Register,
        CalendarIntervalKernels.Register,
        ComparisonKernels.Register,
        DateTimeKernels.Register,
        FormatKernels.Register,
        FurtherAggregates.Register,
        GeneratorKernels.Register,
        HiveKernels.Register,
        IntervalKernels.Register,
        LogicKernels.Register,
        MapKernels.Register,
        MapLambda.Register,
        DateCalculationKernels.Register,
        DatePartKernels.Register,
        DatePatternKernels.Register,
        DateMakingKernels.Register,
        TimeOfDayKernels.Register,
        DateSourceKernels.Register,
        EncodingKernels.Register,
        MathKernels.Register,
        SessionKernels.Register,
        WebKernels.Register,
        PatternKernels.Register,
        TextBasicsKernels.Register,
        TextSearchKernels.Register,
    ];
}
