using CsCheck;
using Translator.IR.Diagnostics;
using Translator.IR.Functions;
using Translator.IR.Text;
using Translator.Testing.Trees;

namespace Translator.IR.Tests.Text;

public sealed class IrTextTests
{
    [Fact]
    public void Every_tree_reads_back_equal() =>
        RandomTrees
            .Upto(4)
            .Sample(
                static tree =>
                {
                    var text = IrText.Print(tree);
                    var read = IrText.ParseRelation(text, TreeFunctions.Catalogue);
                    Assert.Equal(text, IrText.Print(read));
                    Assert.True(tree.Equals(read), "not equal, though printed alike");
                },
                seed: "0000tRnsLtR0",
                iter: 2_000,
                threads: 1,
                print: static tree => tree.ToString()
            );

    [Theory]
    [InlineData(
        """
            project [x#1, total#3: int null = plus(x#1, 1:int)]
              filter same(x#1, 5:int)
                scan spark.t [x#1: int null, y#2: string]

            """
    )]
    [InlineData(
        """
            aggregate [k#3: string null = y#2] grouping_sets=[{0}, {}] aggregates=[n#4: bigint = count(distinct x#1) filter(same(x#1, 1:int))] grouping_id=g#5: bigint
              join left_outer same(x#1, z#6) lateral
                scan a [x#1: int null, y#2: string null]
                top_n [z#6 desc nulls_last] count=3
                  filter same(z#6, x#1)
                    scan b [z#6: int]

            """
    )]
    [InlineData(
        """
            with [1 recent]
              scan a [x#1: int null]
              filter exists($1)
                cte_reference 1 name=recent [x#2: int null]
                $1
                  filter same(x#2, cast(x#3 as int try implicit))
                    scan b [x#3: array<struct<a:int,`b c`:map<string,double not null> not null>>]

            """
    )]
    [InlineData(
        """
            window [y#2] order=[x#1 asc nulls_first] calls=[n#3: int = row_number() over(range unbounded_preceding .. current_row), m#4: bigint = count(x#1) over(rows preceding(1:int) .. following(2:int))]
              values [x#1: int null, y#2: date] rows=[(null:int, '2020-02-29':date), (7:int, '0001-01-01':date)]

            """
    )]
    [InlineData(
        """
            limit offset=5
              set_operation union all [u#9: decimal(10,2) null]
                values [a#1: decimal(10,2)] rows=[(-1.50:decimal(10,2))]
                values [b#2: decimal(10,2) null] rows=[]

            """
    )]
    public void Text_prints_as_it_was_read(string text)
    {
        text = text.Replace(" rows=[]", "", StringComparison.Ordinal);
        Assert.Equal(text, IrText.Print(IrText.ParseRelation(text, TreeFunctions.Catalogue)));
    }

    [Theory]
    [InlineData("", "there is no relation", "")]
    [InlineData("shuffle", "'shuffle' is not a relation", "shuffle")]
    [InlineData("distinct", "an input is missing below this line", "distinct")]
    [InlineData("distinct\n  scan t []\n  scan u []", "more relations below than this line takes", "distinct")]
    [InlineData("distinct\n   scan t []", "the indentation is not two blanks deeper than the line that this one belongs to", "scan t []")]
    [InlineData("filter x#1\n  scan t [y#2: int]", "no column x#1 is in scope; write its type behind it", "x#1")]
    [InlineData("filter y#1\n  scan t [x#1: int]", "the column #1 in scope is called 'x'; write the type behind another name", "y#1")]
    [InlineData("filter nope(1:int)\n  scan t []", "there is no function 'nope'", "nope")]
    [InlineData("filter plus('a':string, 1:int)\n  scan t []", "the call of 'plus' needs its result type", " ")]
    [InlineData("filter 1\n  scan t []", "a constant needs its type, as in 1:int", "1")]
    [InlineData("filter 'a':int\n  scan t []", "a whole number expected", "'a':int")]
    [InlineData("filter 'a\n  scan t []", "the closing ' is missing", "'a")]
    [InlineData("filter exists($2)\n  scan t []", "there is no (other) query $2 below this line", "$2")]
    [InlineData("filter field(1:int, 0)\n  scan t []", "the operand is not a struct", "field(1:int, 0)")]
    [InlineData("filter field({x}:struct<a:int>, 1)\n  scan t []", "'=>' expected", null)]
    [InlineData("filter true true\n  scan t []", "more text than this node takes", null)]
    [InlineData("scan t [x#1: decimal(5,6)]", "there is no decimal(5,6)", null)]
    [InlineData("join sideways\n  scan t []\n  scan u []", "one of inner, left_outer", null)]
    public void Malformed_text_is_a_diagnostic_with_a_span(string text, string message, string? at)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("plan.ir", text);
        Assert.Null(IrText.ParseRelation(source, TreeFunctions.Catalogue, diagnostics));
        var diagnostic = Assert.Single(diagnostics);
        Assert.StartsWith(message, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal("TR1901", diagnostic.Code);
        var span = Assert.NotNull(diagnostic.Location).Span;
        Assert.InRange(span.End, 0, text.Length);
        if (at is { Length: > 1 })
        {
            Assert.Equal(at, source.GetText(span));
        }
    }

    [Fact]
    public void Broken_text_never_throws() =>
        Gen.Select(RandomTrees.Upto(2), Gen.Int[0, 10_000], Gen.Char[" \n()[]{}'`#:$,.=x1-"])
            .Sample(
                static (tree, at, c) =>
                {
                    var text = IrText.Print(tree);
                    var broken = text.Remove(at % text.Length, 1).Insert(at % text.Length, $"{c}");
                    var diagnostics = new DiagnosticBag();
                    var read = IrText.ParseRelation(new SourceText("plan.ir", broken), TreeFunctions.Catalogue, diagnostics);
                    Assert.Equal(read is null, diagnostics.HasErrors);
                    Assert.All(diagnostics, d => Assert.InRange(Assert.NotNull(d.Location).Span.End, 0, broken.Length));
                },
                seed: "0000brkNtxt0",
                iter: 2_000,
                threads: 1
            );

    [Fact]
    public void Expressions_print_with_the_types_of_their_columns()
    {
        var expression = SmallTree.Sum(SmallTree.Ref(SmallTree.X), SmallTree.Ref(SmallTree.Y));
        Assert.Equal("add(x#1: int null, y#2: int)", expression.ToString());
        var diagnostics = new DiagnosticBag();
        var read = IrText.ParseExpression(
            new SourceText("e.ir", "plus(x#1, y#2)"),
            TreeFunctions.Catalogue,
            diagnostics,
            [SmallTree.X, SmallTree.Y]
        );
        Assert.Equal("plus(x#1: int null, y#2: int)", read?.ToString());
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Deep_text_passes_on_a_stage_thread() =>
        SmallTree.OnStageThread(static () =>
        {
            var deep = SmallTree.DeepSum(5_000);
            var diagnostics = new DiagnosticBag();
            var catalogue = new FunctionCatalogue([SmallTree.Add]);
            var read = IrText.ParseExpression(new SourceText("deep.ir", IrText.Print(deep)), catalogue, diagnostics);
            Assert.Equal(deep, read);
        });
}
