using System.Collections.Frozen;

namespace Translator.Runtime.Kernels;

/// <summary>Where kernel families enter their kernels, under the ids of the catalogue's rows.</summary>
public sealed class KernelRegistryBuilder
{
    private readonly Dictionary<string, Func<KernelRequest, ScalarKernel>> scalars = [];
    private readonly Dictionary<string, Func<KernelRequest, HigherOrderKernel>> higherOrders = [];
    private readonly Dictionary<string, Func<KernelRequest, TableKernel>> tables = [];
    private readonly Dictionary<string, Func<KernelRequest, Aggregation.AggregateKernel>> aggregates = [];

    /// <summary>A function of the values of one row.</summary>
    public KernelRegistryBuilder Scalar(string id, Func<KernelRequest, ScalarKernel> factory)
    {
        scalars.Add(id, factory);
        return this;
    }

    /// <summary>A function that takes lambdas.</summary>
    public KernelRegistryBuilder HigherOrder(string id, Func<KernelRequest, HigherOrderKernel> factory)
    {
        higherOrders.Add(id, factory);
        return this;
    }

    /// <summary>A function from a row to rows.</summary>
    public KernelRegistryBuilder Table(string id, Func<KernelRequest, TableKernel> factory)
    {
        tables.Add(id, factory);
        return this;
    }

    /// <summary>A function of the rows of a group.</summary>
    public KernelRegistryBuilder Aggregate(string id, Func<KernelRequest, Aggregation.AggregateKernel> factory)
    {
        aggregates.Add(id, factory);
        return this;
    }

    internal KernelRegistry Build() =>
        new(scalars.ToFrozenDictionary(), higherOrders.ToFrozenDictionary(), tables.ToFrozenDictionary(), aggregates.ToFrozenDictionary());
}
