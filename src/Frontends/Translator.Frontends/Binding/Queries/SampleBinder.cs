using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Queries;

/// <summary>
/// TABLESAMPLE. <c>n ROWS</c> is a LIMIT in Spark (4.3.0); Hive (4.1.0) takes the first n rows of every split of the input, and a table here is one split.
/// 0 and 100 PERCENT are none and all. The other samples are drawn anew by every run and are bound only.
/// </summary>
internal sealed class SampleBinder(BindingSession session)
{
    public BoundRows Bind(BoundRows rows, SampleSyntax? sample)
    {
        if (sample is null || sample is { Kind: SampleKind.Percent } && Amount(sample) == 100)
        {
            return rows;
        }
        var isLimit = sample.Kind == SampleKind.Rows;
        if ((isLimit || sample.Kind == SampleKind.Percent) && Amount(sample) is { } count && (isLimit ? count >= 0 : count == 0))
        {
            return rows.Through(new Limit(rows.Relation, count, 0) { Origin = session.Context.At(sample.Span) });
        }
        session.Refuse("TABLESAMPLE", sample.Span);
        return rows;
    }

    private long? Amount(SampleSyntax sample) =>
        sample.Amount is { } amount
        && ConstantInteger.TryEvaluate(session.Expressions.Bind(amount, new ConstantScope(session, "TABLESAMPLE")), out var value)
            ? value
            : null;
}
