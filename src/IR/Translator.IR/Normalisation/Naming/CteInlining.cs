using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Naming;

/// <summary>Puts named queries in the place of their references, in one pass over a query.</summary>
internal sealed class CteInlining(Relation root, NormalisationContext context)
{
    // Copies of one named query may have so many relations together; a chain of queries that each use the one before twice doubles at each step.
    private const int MostCopiedRelations = 1_000;

    private readonly Dictionary<int, int> references = CountReferences(root);
    private readonly Dictionary<int, Relation> inlineable = [];
    private readonly List<CteDefinition> shared = [];
    private int nextId = 1 + root.DescendantsAndSelf().Max(LargestId);

    public Relation Apply()
    {
        var body = Visit(root);
        if (shared.Count == 0)
        {
            return body;
        }
        return body is Sink sink
            ? sink with
            {
                Input = new With([.. shared], sink.Input) { Origin = sink.Input.Origin },
            }
            : new With([.. shared], body) { Origin = body.Origin };
    }

    /// <summary>How often each named query is referred to, without the references of recursive queries to themselves.</summary>
    public static Dictionary<int, int> CountReferences(Relation root)
    {
        var counts = new Dictionary<int, int>();
        foreach (var node in root.DescendantsAndSelf())
        {
            if (node is CteReference reference)
            {
                counts[reference.Id] = counts.GetValueOrDefault(reference.Id) + 1;
            }
            else if (node is RecursiveUnion union)
            {
                var own = union.Step.DescendantsAndSelf().Count(r => r is CteReference inner && inner.Id == union.Id);
                counts[union.Id] = counts.GetValueOrDefault(union.Id) - own;
            }
        }
        return counts;
    }

    /// <summary>Whether a named query with so many references is computed once instead of being copied.</summary>
    public static bool MustBeShared(Relation query, int references) =>
        references > 1 && (query.IsVolatile || query.DescendantsAndSelf().Count() * (long)references > MostCopiedRelations);

    private Relation Visit(Relation relation)
    {
        switch (relation)
        {
            case With with:
                foreach (var definition in with.Definitions)
                {
                    Define(definition with { Query = Visit(definition.Query) });
                }
                return Visit(with.Body);
            case CteReference reference when inlineable.TryGetValue(reference.Id, out var query):
                return Rename(references[reference.Id] > 1 ? Copy(query) : query, reference);
            default:
                return relation.MapChildren(e => e.TransformUp(static x => x, Visit), Visit);
        }
    }

    private void Define(CteDefinition definition)
    {
        if (!MustBeShared(definition.Query, references.GetValueOrDefault(definition.Id)))
        {
            inlineable[definition.Id] = definition.Query;
            return;
        }
        if (definition.Query.FreeColumns.Count > 0 || !ReadsOnlySharedQueries(definition.Query))
        {
            context.Diagnostics.Report(NormalisationErrors.UnsharableCte, definition.Query.Origin.Location, definition.Name);
        }
        shared.Add(definition);
    }

    private bool ReadsOnlySharedQueries(Relation query)
    {
        var known = shared.Select(static d => d.Id).ToHashSet();
        known.UnionWith(query.DescendantsAndSelf().OfType<RecursiveUnion>().Select(static u => u.Id));
        return query.DescendantsAndSelf().OfType<CteReference>().All(r => known.Contains(r.Id));
    }

    private static Project Rename(Relation query, CteReference reference) =>
        new(query, [.. reference.Columns.Zip(query.Output, static (made, from) => new Assignment(made, from.Reference))])
        {
            Origin = reference.Origin,
        };

    private Relation Copy(Relation query) => query.RefreshIds(context.Columns).TransformUp(Renumber);

    private Relation Renumber(Relation relation)
    {
        if (relation is not RecursiveUnion union)
        {
            return relation;
        }
        var id = nextId++;
        return union with
        {
            Id = id,
            Step = union.Step.TransformUp(r => r is CteReference own && own.Id == union.Id ? own with { Id = id } : r),
        };
    }

    private static int LargestId(Relation relation) =>
        relation switch
        {
            With with => with.Definitions.Select(static d => d.Id).DefaultIfEmpty().Max(),
            CteReference reference => reference.Id,
            RecursiveUnion union => union.Id,
            _ => 0,
        };
}
