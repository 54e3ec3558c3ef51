using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Normalisation;
using Translator.IR.Relations;
using Translator.IR.Tests.Normalisation.Reference;
using Translator.IR.Text;

namespace Translator.IR.Tests.Normalisation;

/// <summary>What has no normal form is a diagnostic at the author's text.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData(
        "TR4002",
        """
            join left_outer exists($1)
              scan t [a#1: int null, b#2: int]
              scan s [c#3: int, d#4: int null]
              $1
                filter and(eq(e#5, a#1), eq(e#5, d#4))
                  scan u [e#5: int]
            """
    )]
    [InlineData(
        "TR4004",
        """
            project [m#6: int null = scalar_subquery($1)]
              project [a#1, r#2: double = rand()]
                scan t [a#1: int null]
              $1
                aggregate [] aggregates=[m#5: int null = max(c#3)]
                  filter lt(cast(c#3 as double), r#2)
                    scan s [c#3: int]
            """
    )]
    [InlineData(
        "TR4005",
        """
            filter exists($1)
              scan t [a#1: int null]
              $1
                with [1 drawn]
                  project [r#3: double = rand(), a#9: int null = a#1]
                    scan s [c#2: int]
                  join inner eq(x#4, y#6)
                    cte_reference 1 name=drawn [x#4: double, p#5: int null]
                    cte_reference 1 name=drawn [y#6: double, q#7: int null]
            """
    )]
    public void A_query_without_a_normal_form_is_refused(string code, string text)
    {
        var source = new SourceText("query.sql", "SELECT …");
        var query = IrText
            .ParseRelation(text + "\n", RandomQueries.Functions)
            .TransformUp(r => r with { Origin = Origin.At(source, new(0, 6)) });
        query = query.TransformExpressionsUp(e => e with { Origin = Origin.At(source, new(0, 6)) });
        var context = new NormalisationContext(new ColumnIdAllocator(100), [], RandomQueries.Functions);
        Normaliser.Normalise(query, context);
        var diagnostic = Assert.Single(context.Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.Equal(6, Assert.NotNull(diagnostic.Location).Span.Length);
    }
}
