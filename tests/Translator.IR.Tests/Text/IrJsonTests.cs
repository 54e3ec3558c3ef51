using System.Text;
using System.Text.Json;
using CsCheck;
using Json.Schema;
using Translator.IR.Diagnostics;
using Translator.IR.Text;
using Translator.Testing;
using Translator.Testing.Trees;

namespace Translator.IR.Tests.Text;

public sealed class IrJsonTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(IrJson.Schema);

    [Fact]
    public void Every_tree_reads_back_equal() =>
        RandomTrees
            .Upto(4)
            .Sample(
                static tree =>
                {
                    var diagnostics = new DiagnosticBag();
                    var json = Encoding.UTF8.GetString(IrJson.Write(tree));
                    var read = IrJson.Read(new SourceText("plan.json", json), TreeFunctions.Catalogue, diagnostics);
                    Assert.Empty(diagnostics);
                    Assert.True(tree.Equals(read), json);
                },
                seed: "0000jsnTree0",
                iter: 1_000,
                threads: 1,
                print: static tree => tree.ToString()
            );

    [Fact]
    public void Every_tree_follows_the_schema() =>
        RandomTrees
            .Upto(3)
            .Sample(
                static tree =>
                {
                    using var document = JsonDocument.Parse(IrJson.Write(tree), new JsonDocumentOptions { MaxDepth = 1_000 });
                    Assert.True(Schema.Evaluate(document.RootElement).IsValid, document.RootElement.ToString());
                },
                seed: "0000jsnSchm0",
                iter: 60,
                threads: 1,
                print: static tree => tree.ToString()
            );

    [Fact]
    public void The_schema_rejects_what_is_no_node()
    {
        using var document = JsonDocument.Parse("""{"version":1,"relation":{"node":"distinct","input":{"node":"nothing"}}}""");
        Assert.False(Schema.Evaluate(document.RootElement).IsValid);
    }

    [Fact]
    public void The_published_schema_is_the_generated_one()
    {
        var path = Path.Combine(Repository.Root, "docs", "ir.schema.json");
        var wanted = IrJson.Schema.ReplaceLineEndings("\n") + "\n";
        if (!File.Exists(path) || !string.Equals(File.ReadAllText(path), wanted, StringComparison.Ordinal))
        {
            File.WriteAllText(Path.Combine(Repository.Root, "docs", "ir.schema.received.json"), wanted);
            Assert.Fail("docs/ir.schema.json differs from the nodes; docs/ir.schema.received.json is what it should be");
        }
    }

    [Fact]
    public void A_document_looks_like_this()
    {
        var relation = IrText.ParseRelation("filter same(x#1, 1:int)\n  scan a.t [x#1: int null]", TreeFunctions.Catalogue);
        Assert.Equal(
            """
            {"version":1,"relation":{"node":"filter","input":{"node":"scan","table":{"parts":["a","t"]},"columns":[{"id":1,"name":"x","type":"int","nullable":true}]},"predicate":{"node":"call","function":"same","arguments":[{"node":"column","column":{"id":1,"name":"x","type":"int","nullable":true}},{"node":"literal","value":1,"literalType":"int"}],"resultType":"boolean","resultNullable":false}}}
            """,
            Encoding.UTF8.GetString(IrJson.Write(relation))
        );
    }

    [Theory]
    [InlineData("", "at the document: not JSON")]
    [InlineData("{\"version\":1,\n\"relation\":}", "at the document: not JSON")]
    [InlineData("[]", "at version: the property is missing")]
    [InlineData("""{"version":2,"relation":{}}""", "at the document: version 2 is not known; this is 1")]
    [InlineData("""{"version":1,"relation":{"node":"heap"}}""", "at relation: 'heap' is not a relation")]
    [InlineData("""{"version":1,"relation":{"node":"scan","table":{"parts":[3]}}}""", "at relation.table.parts.0: text expected")]
    [InlineData(
        """{"version":1,"relation":{"node":"scan","table":{"parts":["t"]},"columns":[{"id":1,"name":"x","type":"in","nullable":true}]}}""",
        "at relation.columns.0.type: 'in' is not a type"
    )]
    public void Malformed_documents_are_diagnostics_with_a_path(string json, string message)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(IrJson.Read(new SourceText("plan.json", json), TreeFunctions.Catalogue, diagnostics));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("TR1902", diagnostic.Code);
        Assert.Equal(message, diagnostic.Message);
    }
}
