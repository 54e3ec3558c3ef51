using System.Collections.Frozen;
using Translator.IR.Diagnostics;
using Translator.Runtime.Aggregation;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels;

/// <summary>All kernels by the ids of the catalogue's rows. Both runtimes take theirs from here.</summary>
public sealed class KernelRegistry
{
    private readonly FrozenDictionary<string, Func<KernelRequest, ScalarKernel>> scalars;
    private readonly FrozenDictionary<string, Func<KernelRequest, HigherOrderKernel>> higherOrders;
    private readonly FrozenDictionary<string, Func<KernelRequest, TableKernel>> tables;
    private readonly FrozenDictionary<string, Func<KernelRequest, AggregateKernel>> aggregates;

    internal KernelRegistry(
        FrozenDictionary<string, Func<KernelRequest, ScalarKernel>> scalars,
        FrozenDictionary<string, Func<KernelRequest, HigherOrderKernel>> higherOrders,
        FrozenDictionary<string, Func<KernelRequest, TableKernel>> tables,
        FrozenDictionary<string, Func<KernelRequest, AggregateKernel>> aggregates
    )
    {
        this.scalars = scalars;
        this.higherOrders = higherOrders;
        this.tables = tables;
        this.aggregates = aggregates;
    }

    /// <summary>The kernels of Translator.</summary>
    public static KernelRegistry BuiltIn => Lazy.Value;

    private static Lazy<KernelRegistry> Lazy { get; } = new(static () => Create());

    /// <summary>The built-in kernels and some more (functions of users).</summary>
    public static KernelRegistry Create(params IEnumerable<Action<KernelRegistryBuilder>> more)
    {
        var builder = new KernelRegistryBuilder();
        foreach (var family in KernelFamilies.All)
        {
            family(builder);
        }
        foreach (var family in more)
        {
            family(builder);
        }
        return builder.Build();
    }

    /// <summary>The ids that have a kernel.</summary>
    public IEnumerable<string> Ids => scalars.Keys.Concat(higherOrders.Keys).Concat(tables.Keys).Concat(aggregates.Keys);

    /// <summary>Whether a catalogue row can run.</summary>
    public bool Contains(string id) =>
        scalars.ContainsKey(id) || higherOrders.ContainsKey(id) || tables.ContainsKey(id) || aggregates.ContainsKey(id);

    /// <summary>The scalar kernel of a request.</summary>
    public ScalarKernel Scalar(KernelRequest request) => Find(scalars, request);

    /// <summary>The higher-order kernel of a request.</summary>
    public HigherOrderKernel HigherOrder(KernelRequest request) => Find(higherOrders, request);

    /// <summary>The table kernel of a request.</summary>
    public TableKernel Table(KernelRequest request) => Find(tables, request);

    /// <summary>The aggregate kernel of a request.</summary>
    public AggregateKernel Aggregate(KernelRequest request) => Find(aggregates, request);

    /// <summary>Whether a row is a function that takes lambdas.</summary>
    public bool IsHigherOrder(string id) => higherOrders.ContainsKey(id);

    private static T Find<T>(FrozenDictionary<string, Func<KernelRequest, T>> factories, KernelRequest request) =>
        factories.TryGetValue(request.Id, out var factory)
            ? factory(request)
            : throw new DataException(new Diagnostic(RuntimeDiagnostics.NoKernel, null, request.Id));
}
