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

        /// <summary>Whether it has exactly one row, whatever the tables hold.</summary>
        public bool HasExactlyOneRow =>
            relation switch
            {
                Relations.Values values => values.Rows.Count == 1,
                Project project => project.Input.HasExactlyOneRow,
                Sort sort => sort.Input.HasExactlyOneRow,
                Distinct distinct => distinct.Input.HasExactlyOneRow,
                Window window => window.Input.HasExactlyOneRow,
                Aggregate { Keys.Count: 0, GroupingSets.Count: 0 } => true,
                Limit { Offset: 0, Count: null or > 0 } limit => limit.Input.HasExactlyOneRow,
                TopN { Offset: 0, Count: > 0 } top => top.Input.HasExactlyOneRow,
                Join { Kind: JoinKind.Inner, Condition: null } join => join.Left.HasExactlyOneRow && join.Right.HasExactlyOneRow,
                Join { Kind: JoinKind.LeftMark or JoinKind.LeftSingle } join => join.Left.HasExactlyOneRow,
                _ => false,
            };

        /// <summary>Whether it has one row at most, whatever the tables hold.</summary>
        public bool HasAtMostOneRow =>
            relation.HasExactlyOneRow
            || relation switch
            {
                Relations.Values values => values.Rows.Count <= 1,
                Limit { Count: <= 1 } or TopN { Count: <= 1 } => true,
                Project project => project.Input.HasAtMostOneRow,
                Filter filter => filter.Input.HasAtMostOneRow,
                Sort sort => sort.Input.HasAtMostOneRow,
                Distinct distinct => distinct.Input.HasAtMostOneRow,
                Window window => window.Input.HasAtMostOneRow,
                Limit limit => limit.Input.HasAtMostOneRow,
                TopN top => top.Input.HasAtMostOneRow,
                Join { Kind: JoinKind.Inner or JoinKind.LeftOuter } join => join.Left.HasAtMostOneRow && join.Right.HasAtMostOneRow,
                Join { Kind: JoinKind.LeftSemi or JoinKind.LeftAnti or JoinKind.LeftAntiNullAware } join => join.Left.HasAtMostOneRow,
                _ => false,
            };
    }

    extension(Project project)
    {
        /// <summary>What each column is made by.</summary>
        public IReadOnlyDictionary<ColumnId, Expression> Definitions =>
            project.Columns.DistinctBy(static c => c.Column.Id).ToDictionary(static c => c.Column.Id, static c => c.Value);
    }
}
