using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation;

/// <summary>Shapes that several rules make or look for.</summary>
internal static class RelationShapes
{
    extension(Relation relation)
    {
        /// <summary>Whether a column is among its output.</summary>
        public bool Makes(ColumnId id) => relation.Output.Any(c => c.Id == id);

        /// <summary>The relation narrowed to, and put in the order of, some of its columns; itself where they are its columns.</summary>
        public Relation WithOutput(EquatableArray<ColumnSymbol> columns) =>
            relation.Output.Select(static c => c.Id).SequenceEqual(columns.Select(static c => c.Id))
                ? relation
                : new Project(relation, [.. columns.Select(static c => c.PassedThrough)]) { Origin = relation.Origin };

        /// <summary>The rows for which all predicates are TRUE; the relation itself where there are none.</summary>
        public Relation Where(IReadOnlyCollection<Expression> predicates, NormalisationContext context) =>
            predicates.Count == 0
                ? relation
                : new Filter(relation, context.WellKnown.And(predicates)) { Origin = predicates.First().Origin };

        /// <summary>The ids of its columns.</summary>
        public HashSet<ColumnId> OutputIds => [.. relation.Output.Select(static c => c.Id)];

        /// <summary>No rows, with the same columns.</summary>
        public Relation NoRows => new Relations.Values(relation.Output, []) { Origin = relation.Origin };

        /// <summary>Whether it is one row without columns: what a query without FROM reads.</summary>
        public bool IsSingleEmptyRow => relation is Relations.Values { Columns.Count: 0, Rows.Count: 1 };
    }

    extension(Project project)
    {
        /// <summary>What each column is made by.</summary>
        public IReadOnlyDictionary<ColumnId, Expression> Definitions =>
            project.Columns.DistinctBy(static c => c.Column.Id).ToDictionary(static c => c.Column.Id, static c => c.Value);
    }
}
