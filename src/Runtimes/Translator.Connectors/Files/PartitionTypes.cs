using System.Globalization;
using Translator.Connectors.Cells;
using Translator.IR;
using Translator.IR.Types;
using Translator.Runtime.Tables;

namespace Translator.Connectors.Files;

/// <summary>Types of partition columns from the folders' names: int, bigint, date, else string.</summary>
internal static class PartitionTypes
{
    public static EquatableArray<TableField> Infer(IReadOnlyList<DataFile> files)
    {
        var values = files
            .SelectMany(static f => f.Partition)
            .GroupBy(static p => p.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                static g => g.Key,
                static g => g.Select(static p => p.Value).OfType<string>().ToList(),
                StringComparer.OrdinalIgnoreCase
            );
        return [.. files[0].Partition.Select(p => new TableField(p.Key, TypeOf(values[p.Key])))];
    }

    private static DataType TypeOf(List<string> values) =>
        values.Count == 0 ? DataType.String
        : values.TrueForAll(static v => int.TryParse(v, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) ? DataType.Int
        : values.TrueForAll(static v => long.TryParse(v, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            ? DataType.BigInt
        : values.TrueForAll(static v => MomentReader.TryReadDate(v, out _)) ? DataType.Date
        : DataType.String;
}
