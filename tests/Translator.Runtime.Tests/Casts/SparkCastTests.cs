using System.Text.Json;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Kernels.Casts;
using Translator.Runtime.Time;

namespace Translator.Runtime.Tests.Casts;

/// <summary>Every cast that Spark 4.3 was asked, in TRY_CAST (ANSI without the errors) and non-ANSI CAST, must give Spark's value.</summary>
public sealed class SparkCastTests
{
    /// <summary>
    /// Not followed: JDK 17 under the recording engine prints more digits than the shortest for some numbers, and a number of years
    /// that overflows wraps around there.
    /// </summary>
    private static readonly HashSet<string> NotFollowed =
    [
        "9.999999999999999E22",
        "99999999999999990000000.0000000000",
        "99999999999999990000000",
        "1.17549435E-38",
        "INTERVAL '-1' YEAR",
    ];

    // The day the values were recorded on, for times without a date.
    private static readonly SessionOptions Session = new() { StartMicroseconds = CivilDate.ToDays(2026, 11, 26) * Units.MicrosPerDay };

    public static TheoryData<string> Sources()
    {
        var data = new TheoryData<string>();
        foreach (var source in Inputs.Keys)
        {
            data.Add(source);
        }
        return data;
    }

    private static Dictionary<string, JsonElement> Inputs { get; } = [];

    private static List<JsonElement> Records { get; } = Load();

    [Theory]
    [MemberData(nameof(Sources))]
    public void GivesWhatSparkGives(string source)
    {
        var wrong = new List<string>();
        var checkedCells = 0;
        foreach (var record in Records.Where(r => string.Equals(r.GetProperty("from").GetString(), source, StringComparison.Ordinal)))
        {
            checkedCells += Check(record, source, wrong);
        }
        Assert.True(checkedCells > 0);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {checkedCells}:\n{string.Join('\n', wrong.Take(60))}");
    }

    private static int Check(JsonElement record, string source, List<string> wrong)
    {
        var from = TypeNames.Parse(source);
        var to = TypeNames.Parse(record.GetProperty("to").GetString() ?? "");
        var mode = record.GetProperty("mode").GetString() is "try" ? CastMode.Try : CastMode.Legacy;
        var inputs = BuildInputs(from, source);
        var outputs = record.GetProperty("outputs");
        var label = $"{source} -> {to} ({mode})";
        Column result;
        try
        {
            result = CastKernels.Create(from, to, mode, Session).Evaluate([inputs], inputs.Length, new EvaluationContext(Session));
        }
        catch (DataException mistake)
        {
            wrong.Add($"{label}: {mistake.Diagnostic}");
            return outputs.GetArrayLength();
        }
        for (var row = 0; row < inputs.Length; row++)
        {
            var expected = Flatten(outputs[row]);
            var actual = CellText.Format(result, row);
            if (!string.Equals(expected, actual, StringComparison.Ordinal) && !NotFollowed.Contains(expected))
            {
                wrong.Add($"{label}: {CellText.Format(inputs, row)} gives {actual}, Spark {expected}");
            }
        }
        return inputs.Length;
    }

    private static Column BuildInputs(DataType type, string source)
    {
        var builder = ColumnBuilder.Create(type);
        foreach (var cell in Inputs[source].EnumerateArray())
        {
            Append(builder, cell);
        }
        return builder.Build();
    }

    private static void Append(ColumnBuilder builder, JsonElement cell)
    {
        if (cell.ValueKind == JsonValueKind.Null)
        {
            builder.AppendNull();
            return;
        }
        switch (builder)
        {
            case ArrayColumnBuilder arrays:
                foreach (var element in cell.EnumerateArray())
                {
                    Append(arrays.Elements, element);
                }
                arrays.EndArray();
                break;
            case MapColumnBuilder maps:
                foreach (var entry in cell.EnumerateArray())
                {
                    Append(maps.Keys, entry[0]);
                    Append(maps.Values, entry[1]);
                }
                maps.EndMap();
                break;
            case StructColumnBuilder structs:
                for (var i = 0; i < structs.Fields.Count; i++)
                {
                    Append(structs.Fields[i], cell[i]);
                }
                structs.EndStruct();
                break;
            default:
                CellText.Append(builder, cell.ValueKind == JsonValueKind.String ? cell.GetString() : cell.GetRawText());
                break;
        }
    }

    private static string Flatten(JsonElement cell) =>
        cell.ValueKind switch
        {
            JsonValueKind.Array => $"[{string.Join(",", cell.EnumerateArray().Select(Flatten))}]",
            JsonValueKind.String => cell.GetString() ?? "",
            _ => cell.GetRawText(),
        };

    private static List<JsonElement> Load()
    {
        var records = new List<JsonElement>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Casts", "spark-casts.jsonl")))
        {
            var record = JsonDocument.Parse(line).RootElement;
            if (record.TryGetProperty("inputs", out var inputs))
            {
                Inputs.Add(record.GetProperty("from").GetString() ?? "", inputs);
            }
            else
            {
                records.Add(record);
            }
        }
        return records;
    }
}
