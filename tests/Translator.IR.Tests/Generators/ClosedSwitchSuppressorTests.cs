using Translator.IR.Generators;

namespace Translator.IR.Tests.Generators;

public sealed class ClosedSwitchSuppressorTests
{
    private const string Hierarchy = """
        namespace Translator.IR { public sealed class ClosedAttribute : System.Attribute; }
        namespace Small
        {
            [Translator.IR.Closed]
            public abstract record Shape { private protected Shape() { } }
            public abstract record Round : Shape;
            public sealed record Circle(int Radius) : Round;
            public sealed record Ellipse(int A, int B) : Round;
            public sealed record Square(int Side) : Shape;
            public enum Side { Left, Right }
        }
        """;

    [Theory]
    [InlineData("Circle => 1, Ellipse => 2, Square => 3")]
    [InlineData("Round => 1, Square => 3")]
    [InlineData("Circle or Ellipse => 1, Square => 3")]
    [InlineData("Circle(var r) => r, Ellipse { A: var a } => a, Square { } => 3")]
    [InlineData("Circle { Radius: > 5 } => 0, Circle => 1, Ellipse e when e.A > 1 => 4, Ellipse => 2, Square s => s.Side")]
    public async Task A_switch_that_lists_every_case_builds_clean(string arms) => Assert.Empty(await Codes("Shape", arms));

    [Theory]
    [InlineData("Circle => 1, Square => 3")]
    [InlineData("Circle { Radius: > 5 } => 0, Ellipse => 2, Square => 3")]
    [InlineData("Circle => 1, Ellipse e when e.A > 1 => 2, Square => 3")]
    public async Task A_switch_that_leaves_a_case_out_is_reported(string arms) => Assert.NotEmpty(await Codes("Shape", arms));

    [Fact]
    public async Task Enums_need_every_name_and_no_more()
    {
        Assert.Empty(await Codes("Side", "Side.Left => 1, Side.Right => 2"));
        Assert.Empty(await Codes("Side", "Side.Left or Side.Right => 2"));
        Assert.Equal(["CS8509"], await Codes("Side", "Side.Left => 1"));
    }

    [Fact]
    public async Task An_open_hierarchy_is_left_alone()
    {
        const string source = "abstract class A; sealed class B : A; static class U { static int F(A a) => a switch { B => 1 }; }";
        var found = await GeneratorHarness.Analyze(GeneratorHarness.Compile([source]), new ClosedSwitchSuppressor());
        Assert.Equal(["CS8509"], found.Select(static d => d.Id));
    }

    [Fact]
    public async Task Hierarchies_of_another_assembly_are_seen()
    {
        const string source = """
            using Translator.IR.Values;
            static class U
            {
                static int F(Value value) => value switch
                {
                    NullValue => 0, BooleanValue => 1, IntegerValue => 2, FloatingValue => 3, DecimalValue => 4, TextValue => 5, BinaryValue => 6,
                    CalendarIntervalValue => 7, ArrayValue => 8, MapValue => 9, StructValue => 10,
                };
            }
            """;
        var full = GeneratorHarness.Compile([source], GeneratorHarness.IrReference);
        Assert.Empty(await GeneratorHarness.Analyze(full, new ClosedSwitchSuppressor()));
        var lacking = GeneratorHarness.Compile(
            [source.Replace("StructValue => 10,", "", StringComparison.Ordinal)],
            GeneratorHarness.IrReference
        );
        Assert.Equal(["CS8509"], (await GeneratorHarness.Analyze(lacking, new ClosedSwitchSuppressor())).Select(static d => d.Id));
    }

    private static async Task<string[]> Codes(string type, string arms)
    {
        var use = $$"""namespace Small { static class Use { static int Of({{type}} value) => value switch { {{arms}} }; } }""";
        var found = await GeneratorHarness.Analyze(GeneratorHarness.Compile([Hierarchy, use]), new ClosedSwitchSuppressor());
        return [.. found.Select(static d => d.Id)];
    }
}
