using Translator.Conformance.Comparison;
using Translator.Conformance.Engine;
using Xunit;

namespace Translator.Conformance.Tests.Comparison;

public sealed class SchemaComparisonTests
{
    [Theory]
    [InlineData("struct<a:int,b:string>", true, true)]
    [InlineData("struct<x:int,b:string>", true, false)]
    [InlineData("struct<(a < b):int,concat(a, :, b):string>", true, false)]
    [InlineData("struct<a:bigint,b:string>", false, false)]
    [InlineData("struct<a:int>", false, false)]
    [InlineData("struct<a:int,b:string,c:int>", false, false)]
    public void Types_and_names_are_scored_apart(string recorded, bool types, bool names) =>
        Assert.Equal((types, names), SchemaComparison.Compare([new("a", "int"), new("b", "string")], recorded));

    [Fact]
    public void A_command_has_no_columns() => Assert.Equal((true, true), SchemaComparison.Compare([], "struct<>"));

    [Fact]
    public void Ids_in_names_are_masked() =>
        Assert.Equal((true, true), SchemaComparison.Compare([new TableColumn("f(a#3)", "int")], "struct<f(a#17):int>"));
}
