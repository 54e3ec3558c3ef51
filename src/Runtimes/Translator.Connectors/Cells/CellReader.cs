using Translator.IR.Diagnostics;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Time;

namespace Translator.Connectors.Cells;

/// <summary>Reads the text of one cell as a value of a type.</summary>
public abstract class CellReader
{
    /// <summary>Adds the value; false, adding nothing, where the text is no value of the type.</summary>
    public abstract bool TryAppend(ReadOnlySpan<char> text, ColumnBuilder builder);

    /// <summary>The reader of a type.</summary>
    public static CellReader Create(DataType type, ZoneRules zone, string format, string column) =>
        type switch
        {
            StringType or CharType or VarcharType => new TextCellReader(),
            BooleanType => new BooleanCellReader(),
            TinyIntType => new IntegerCellReader<sbyte>(),
            SmallIntType => new IntegerCellReader<short>(),
            IntType => new IntegerCellReader<int>(),
            BigIntType => new IntegerCellReader<long>(),
            FloatType => new FloatingCellReader<float>(),
            DoubleType => new FloatingCellReader<double>(),
            DecimalType number => new DecimalCellReader(number),
            DateType => new DateCellReader(),
            TimeType => new TimeCellReader(),
            TimestampType => new TimestampCellReader(zone: null),
            TimestampLtzType => new TimestampCellReader(zone),
            BinaryType => new TextCellReader(),
            _ => throw Unsupported(type, format, column),
        };

    internal static DataException Unsupported(DataType type, string format, string column) =>
        new(
            new Diagnostic(ConnectorDiagnostics.UnsupportedType, null, column, type.Name, format).WithHelp(
                "Keep the column as a string and take it apart in the query, or use parquet."
            )
        );
}
