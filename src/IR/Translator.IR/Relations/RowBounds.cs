namespace Translator.IR.Relations;

/// <summary>How many rows a relation has whatever its tables hold.</summary>
public static class RowBounds
{
    extension(Relation relation)
    {
        /// <summary>Whether it has exactly one row, whatever the tables hold.</summary>
        public bool HasExactlyOneRow =>
            relation switch
            {
                Values values => values.Rows.Count == 1,
                Project project => project.Input.HasExactlyOneRow,
                Alias alias => alias.Input.HasExactlyOneRow,
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
                Values values => values.Rows.Count <= 1,
                Limit { Count: <= 1 } or TopN { Count: <= 1 } => true,
                Project project => project.Input.HasAtMostOneRow,
                Alias alias => alias.Input.HasAtMostOneRow,
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
}
