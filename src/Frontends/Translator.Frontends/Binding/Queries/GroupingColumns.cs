using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary>Works out <c>grouping(…)</c> and <c>grouping_id(…)</c> from the column that tells the grouping sets apart.</summary>
internal sealed class GroupingColumns(BindingSession session, Grouping grouping)
{
    /// <summary>The column, where some call asks for it.</summary>
    public ColumnSymbol? Id { get; private set; }

    /// <summary>The values of the calls' columns; null after an error.</summary>
    public Dictionary<ColumnId, Expression>? Resolve(IReadOnlyList<GroupingUse> uses)
    {
        var values = new Dictionary<ColumnId, Expression>();
        foreach (var use in uses)
        {
            // Where there are several sets and all are empty, Spark 4.3 answers in the list alone.
            if (grouping.Sets is not { } sets || grouping.Keys.IsEmpty && sets.Count > 1 && !use.InList)
            {
                session.Context.Report(QueryErrors.GroupingOutsideSets, use.Span);
                return null;
            }
            Id ??= session.Context.Columns.Allocate("grouping_id", DataType.BigInt, false);
            var id = session.Reference(Id, use.Span);
            if ((use.AsId ? ValueOfId(use, id) : ValueOfOne(use, id)) is not { } value)
            {
                return null;
            }
            values[use.Column.Id] = value;
        }
        return values;
    }

    private Expression? ValueOfId(GroupingUse use, Expression id)
    {
        if (use.Arguments.IsEmpty || use.Arguments.SequenceEqual(grouping.Keys.Select(static k => k.Value)))
        {
            return id;
        }
        session.Context.Report(QueryErrors.GroupingIdColumns, use.Span, KeyNames());
        return null;
    }

    private Expression? ValueOfOne(GroupingUse use, Expression id)
    {
        var index = grouping.Keys.ToList().FindIndex(k => use.Arguments is [var argument] && k.Value == argument);
        if (index < 0)
        {
            session.Context.Report(QueryErrors.GroupingColumn, use.Span, session.Context.Source.GetText(use.Span), KeyNames());
            return null;
        }
        var shift = grouping.Keys.Count - 1 - index;
        var shifted = session.Composer.Call("shiftright", [id, Literal.Int(shift)], use.Span);
        var bit = session.Composer.Binary(BinaryOperator.BitwiseAnd, shifted, Literal.BigInt(1), use.Span);
        return new Cast(bit, DataType.TinyInt, session.Context.Profile.CastMode, false) { Origin = session.Context.At(use.Span) };
    }

    private string KeyNames() => string.Join(", ", grouping.Keys.Select(static k => k.Name));
}
