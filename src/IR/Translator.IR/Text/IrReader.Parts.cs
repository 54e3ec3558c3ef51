using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.IR.Text;

/// <content>Reads the parts that nodes are made of.</content>
internal sealed partial class IrReader
{
    public string ReadString() => scanner.TakeName();

    public int ReadInt32() => scanner.TakeInt32();

    public long ReadInt64() => scanner.TakeInt64();

    public DataType ReadDataType() => TypeText.Read(scanner);

    public FunctionRow ReadFunction()
    {
        var start = scanner.Here;
        var id = scanner.TakeName();
        return functions.Find(id) ?? throw scanner.Flaw($"there is no function '{id}'", start);
    }

    public ColumnSymbol ReadColumn()
    {
        var (name, id) = ReadColumnName();
        scanner.Expect(":");
        return ReadColumnType(name, id);
    }

    public QualifiedName ReadQualifiedName()
    {
        var parts = new List<string> { scanner.TakeName() };
        while (scanner.TryTake("."))
        {
            parts.Add(scanner.TakeName());
        }
        return new QualifiedName([.. parts]);
    }

    public Assignment ReadAssignment()
    {
        var start = scanner.Here;
        var (name, id) = ReadColumnName();
        if (!scanner.TryTake(":"))
        {
            var passed = Resolve(name, id, start);
            return new Assignment(passed, new ColumnReference(passed));
        }
        var column = ReadColumnType(name, id);
        scanner.Expect("=");
        return new Assignment(column, ReadExpression());
    }

    public SortKey ReadSortKey()
    {
        var value = ReadExpression();
        var descending = scanner.TryTakeWord("desc");
        if (!descending)
        {
            scanner.ExpectWord("asc");
        }
        var nullsFirst = scanner.TryTakeWord("nulls_first");
        if (!nullsFirst)
        {
            scanner.ExpectWord("nulls_last");
        }
        return new SortKey(value, descending, nullsFirst);
    }

    public CaseBranch ReadCaseBranch()
    {
        var condition = ReadExpression();
        scanner.Expect("=>");
        return new CaseBranch(condition, ReadExpression());
    }

    public WindowFrame ReadWindowFrame()
    {
        var unit = ReadWord<FrameUnit>();
        var start = ReadFrameBound();
        scanner.Expect("..");
        return new WindowFrame(unit, start, ReadFrameBound());
    }

    public FrameBound ReadFrameBound()
    {
        var kind = ReadWord<FrameBoundKind>();
        if (!scanner.TryTake("("))
        {
            return new FrameBound(kind);
        }
        var offset = ReadExpression();
        scanner.Expect(")");
        return new FrameBound(kind, offset);
    }

    public CteDefinition ReadCteDefinition()
    {
        var id = ReadInt32();
        return new CteDefinition(id, ReadString(), NextInput());
    }

    public GroupingSet ReadGroupingSet()
    {
        scanner.Expect("{");
        return new GroupingSet(List("}", static r => r.ReadInt32()));
    }

    public Hint ReadHint()
    {
        var name = ReadString();
        scanner.Expect("(");
        return new Hint(name, List(")", static r => r.ReadString()));
    }

    public UnpivotEntry ReadUnpivotEntry()
    {
        var label = ReadString();
        scanner.Expect("(");
        return new UnpivotEntry(label, List(")", static r => r.ReadExpression()));
    }

    public ValuesRow ReadValuesRow()
    {
        scanner.Expect("(");
        return new ValuesRow(List(")", static r => r.ReadExpression()));
    }

    private (string Name, ColumnId Id) ReadColumnName()
    {
        var name = scanner.TakeName();
        scanner.Expect("#");
        return (name, new ColumnId(scanner.TakeInt32()));
    }

    private ColumnSymbol ReadColumnType(string name, ColumnId id)
    {
        var (type, nullable) = ReadType();
        return new ColumnSymbol(id, name, type, nullable);
    }

    private (DataType Type, bool Nullable) ReadType()
    {
        var type = TypeText.Read(scanner);
        return (type, scanner.TryTakeWord("null"));
    }

    private ColumnSymbol Resolve(string name, ColumnId id, int start) =>
        scope.Find(id) switch
        {
            null => throw scanner.Flaw($"no column {name}{id} is in scope; write its type behind it", start),
            { } column when string.Equals(column.Name, name, StringComparison.Ordinal) => column,
            { } column => throw scanner.Flaw(
                $"the column {id} in scope is called '{column.Name}'; write the type behind another name",
                start
            ),
        };
}
