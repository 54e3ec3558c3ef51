using Translator.IR.Diagnostics;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Tests.Kernels.Collections;

/// <summary>Arrays and maps on values that Spark 4.3 was asked for: result type, expected, then type and text of each argument.</summary>
public sealed class CollectionFactsTests
{
    private const string Ints = "array<int>";
    private const string Doubles = "array<double>";

    [Theory]
    [InlineData("array_distinct", Doubles, "[0.0]", Doubles, "[-0.0,0.0,-0.0]")]
    [InlineData("array_distinct", Ints, "[1,null,2]", Ints, "[1,null,1,null,2]")]
    [InlineData("array_intersect", Ints, "[1,null]", Ints, "[1,1,null,2,null]", Ints, "[null,1,1]")]
    [InlineData("array_except", Ints, "[null,2]", Ints, "[1,1,null,2,2]", Ints, "[1]")]
    [InlineData("array_union", Ints, "[1,null,2]", Ints, "[1,null,1]", Ints, "[null,2]")]
    [InlineData("arrays_overlap", "boolean", "true", Ints, "[1,2]", Ints, "[2,3]")]
    [InlineData("arrays_overlap", "boolean", "null", Ints, "[1,null]", Ints, "[3]")]
    [InlineData("arrays_overlap", "boolean", "null", Ints, "[null]", Ints, "[null]")]
    [InlineData("arrays_overlap", "boolean", "false", Ints, "[]", Ints, "[null]")]
    [InlineData("array_contains", "boolean", "null", Ints, "[1,null]", "int", "2")]
    [InlineData("array_contains", "boolean", "true", Ints, "[1,null]", "int", "1")]
    [InlineData("array_position", "bigint", "0", Ints, "[1,null]", "int", "2")]
    [InlineData("array_position", "bigint", "null", Ints, "[1,2]", "int", "null")]
    [InlineData("array_remove", Ints, "[null,2]", Ints, "[1,null,2]", "int", "1")]
    [InlineData("array_remove", Ints, "null", Ints, "[1,null,2]", "int", "null")]
    [InlineData("array_repeat", Ints, "[]", "int", "1", "int", "-1")]
    [InlineData("array_repeat", Ints, "[null,null]", "int", "null", "int", "2")]
    [InlineData("array_join", "string", "a,b", "array<string>", "[a,null,b]", "string", ",")]
    [InlineData("array_join", "string", "a,N,b", "array<string>", "[a,null,b]", "string", ",", "string", "N")]
    [InlineData("array_join", "string", "null", "array<string>", "[a,null]", "string", ",", "string", "null")]
    [InlineData("array_max", "double", "NaN", Doubles, "[1.0,NaN]")]
    [InlineData("array_min", "int", "1", Ints, "[3,null,1]")]
    [InlineData("array_min", "int", "null", Ints, "[null]")]
    [InlineData("sort_array", Ints, "[null,1,2]", Ints, "[2,null,1]")]
    [InlineData("sort_array", Ints, "[2,1,null]", Ints, "[2,null,1]", "boolean", "false")]
    [InlineData("array_sort", Doubles, "[-0.0,0.0,1.0,NaN,null]", Doubles, "[NaN,null,1.0,-0.0,0.0]")]
    [InlineData("slice", Ints, "!INVALID_PARAMETER_VALUE.START", Ints, "[1,2,3]", "int", "0", "int", "1")]
    [InlineData("slice", Ints, "!INVALID_PARAMETER_VALUE.LENGTH", Ints, "[1,2,3]", "int", "1", "int", "-1")]
    [InlineData("slice", Ints, "[]", Ints, "[1,2,3]", "int", "-4", "int", "2")]
    [InlineData("slice", Ints, "[2,3]", Ints, "[1,2,3]", "int", "2", "int", "100")]
    [InlineData("array_insert", Ints, "!INVALID_INDEX_OF_ZERO", Ints, "[1]", "int", "0", "int", "1")]
    [InlineData("array_insert", Ints, "[1,2,3,null,9]", Ints, "[1,2,3]", "int", "5", "int", "9")]
    [InlineData("array_insert", Ints, "[1,9,2,3]", Ints, "[1,2,3]", "int", "-3", "int", "9")]
    [InlineData("array_insert", Ints, "[9,null,1]", Ints, "[1]", "int", "-3", "int", "9")]
    [InlineData("array_append", Ints, "[1,null]", Ints, "[1]", "int", "null")]
    [InlineData("array_prepend", Ints, "null", Ints, "null", "int", "1")]
    [InlineData("array_compact", Ints, "[1,2]", Ints, "[1,null,2]")]
    [InlineData("flatten", Ints, "null", "array<array<int>>", "[[1],null,[2]]")]
    [InlineData("flatten", Ints, "[1,null]", "array<array<int>>", "[[1,null],[]]")]
    [InlineData("reverse.array", Ints, "[2,null,1]", Ints, "[1,null,2]")]
    [InlineData("reverse", "string", "😀ña", "string", "añ😀")]
    [InlineData("reverse", "binary", "0x0201", "binary", "0x0102")]
    [InlineData("element_at", "int", "!INVALID_ARRAY_INDEX_IN_ELEMENT_AT", Ints, "[1,2,3]", "int", "5")]
    [InlineData("element_at", "int", "!INVALID_ARRAY_INDEX_IN_ELEMENT_AT", Ints, "[1]", "int", "-2147483648")]
    [InlineData("element_at", "int", "3", Ints, "[1,2,3]", "int", "-1")]
    [InlineData("try_element_at", "int", "!INVALID_INDEX_OF_ZERO", Ints, "[1,2]", "int", "0")]
    [InlineData("get", "int", "null", Ints, "[1,2]", "int", "-1")]
    [InlineData("size.or_minus_one", "int", "-1", Ints, "null")]
    [InlineData("sequence", Ints, "[5,3,1]", "int", "5", "int", "1", "int", "-2")]
    [InlineData("sequence", Ints, "[1]", "int", "1", "int", "1", "int", "0")]
    [InlineData("sequence", Ints, "!IllegalArgumentException", "int", "1", "int", "5", "int", "-1")]
    [InlineData("sequence", "array<date>", "[2024-01-03,2024-01-02]", "date", "2024-01-03", "date", "2024-01-02")]
    public void Arrays(string id, string result, string expected, params string[] arguments) =>
        Assert.Equal(expected, Run(id, result, arguments));

    [Theory]
    [InlineData("map_from_arrays", "map<int,string>", "[[1,a],[2,b]]", Ints, "[1,2]", "array<string>", "[a,b]")]
    [InlineData("map_from_arrays", "map<int,string>", "!NULL_MAP_KEY", Ints, "[1,null]", "array<string>", "[a,b]")]
    [InlineData("map_from_arrays", "map<int,int>", "!DUPLICATED_MAP_KEY", Ints, "[1,1]", Ints, "[1,2]")]
    [InlineData("map_from_arrays", "map<int,int>", "!_LEGACY_ERROR_TEMP_2128", Ints, "[1]", Ints, "[1,2]")]
    [InlineData("map_from_arrays", "map<double,int>", "[[0.0,1]]", Doubles, "[-0.0]", Ints, "[1]")]
    [InlineData("map_from_entries", "map<int,int>", "null", "array<struct<a:int,b:int>>", "[[1,2],null]")]
    [InlineData("map_from_entries", "map<int,int>", "[[1,2]]", "array<struct<a:int,b:int>>", "[[1,2]]")]
    [InlineData("map_contains_key", "boolean", "false", "map<int,int>", "[[1,2]]", "int", "2")]
    [InlineData("map_concat", "map<int,int>", "!DUPLICATED_MAP_KEY", "map<int,int>", "[[1,2]]", "map<int,int>", "[[1,3]]")]
    [InlineData("str_to_map", "map<string,string>", "[[a,1],[b,2],[c,null]]", "string", "a:1,b:2,c")]
    [InlineData("str_to_map", "map<string,string>", "[[a,1:2],[b,null]]", "string", "a:1:2,b")]
    [InlineData("str_to_map", "map<string,string>", "[[a,null],[b,null],[,null]]", "string", "a1b2", "string", "[0-9]", "string", "x")]
    [InlineData("str_to_map", "map<string,string>", "[[x,null]]", "string", "x", "string", ",", "string", "")]
    [InlineData("str_to_map", "map<string,string>", "!DUPLICATED_MAP_KEY", "string", "a.b", "string", ".", "string", ":")]
    public void Maps(string id, string result, string expected, params string[] arguments) =>
        Assert.Equal(expected, Run(id, result, arguments));

    private static string Run(string id, string result, string[] arguments)
    {
        var columns = new Column[arguments.Length / 2];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = NestedCells.Parse(arguments[2 * i], arguments[(2 * i) + 1]);
        }
        var request = new KernelRequest(id, [.. columns.Select(static c => c.Type)], TypeNames.Parse(result));
        try
        {
            var answer = KernelRegistry.BuiltIn.Scalar(request).Evaluate(columns, 1, new EvaluationContext());
            // The same from constants, which are one value for many rows.
            var constants = columns.Select(static c => c.AsConstant(3)).ToArray();
            var repeated = KernelRegistry.BuiltIn.Scalar(request).Evaluate(constants, 3, new EvaluationContext());
            Assert.Equal(CellText.Format(answer, 0), CellText.Format(repeated, 2));
            return CellText.Format(answer, 0);
        }
        catch (DataException mistake)
        {
            return "!" + mistake.Diagnostic.Condition;
        }
    }
}
