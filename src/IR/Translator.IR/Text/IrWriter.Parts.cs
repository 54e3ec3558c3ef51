using System.Globalization;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;
using SortKey = Translator.IR.Expressions.SortKey;

namespace Translator.IR.Text;

/// <content>How the parts that nodes are made of are spelled; <c>IrReader.Parts.cs</c> reads them.</content>
internal sealed partial class IrWriter
{
    public void Write(string name) => WordText.WriteName(text, name);

    public void Write(int number) => text.Append(CultureInfo.InvariantCulture, $"{number}");

    public void Write(long number) => text.Append(CultureInfo.InvariantCulture, $"{number}");

    public void Write(DataType type) => TypeText.Write(text, type);

    public void Write(FunctionRow function) => Write(function.Id);

    /// <summary><c>x#1: int null</c>.</summary>
    public void Write(ColumnSymbol column)
    {
        WriteReference(column);
        text.Append(": ");
        WriteType(column.Type, column.Nullable);
    }

    /// <summary><c>spark.db.t</c>.</summary>
    public void Write(QualifiedName name)
    {
        for (var i = 0; i < name.Parts.Count; i++)
        {
            text.Append(i == 0 ? "" : ".");
            Write(name.Parts[i]);
        }
    }

    /// <summary><c>total#2: int = add(x#1, 1:int)</c>, or only <c>x#1</c> for a column that passes through.</summary>
    public void Write(Assignment assignment)
    {
        if (
            assignment.Value is ColumnReference reference
            && reference.Column == assignment.Column
            && scope.Find(reference.Id) == assignment.Column
        )
        {
            WriteReference(assignment.Column);
            return;
        }
        Write(assignment.Column);
        text.Append(" = ");
        Write(assignment.Value);
    }

    /// <summary><c>x#1 desc nulls_last</c>.</summary>
    public void Write(SortKey key)
    {
        Write(key.Value);
        text.Append(key.Descending ? " desc" : " asc").Append(key.NullsFirst ? " nulls_first" : " nulls_last");
    }

    /// <summary><c>gt(x#1, 0:int) => 1:int</c>.</summary>
    public void Write(CaseBranch branch)
    {
        Write(branch.Condition);
        text.Append(" => ");
        Write(branch.Result);
    }

    /// <summary><c>rows preceding(1:int) .. current_row</c>.</summary>
    public void Write(WindowFrame frame)
    {
        text.Append(EnumText<FrameUnit>.Write(frame.Unit)).Append(' ');
        Write(frame.Start);
        text.Append(" .. ");
        Write(frame.End);
    }

    public void Write(FrameBound bound)
    {
        text.Append(EnumText<FrameBoundKind>.Write(bound.Kind));
        if (bound.Offset is { } offset)
        {
            text.Append('(');
            Write(offset);
            text.Append(')');
        }
    }

    /// <summary><c>1 name</c>; its query stands below with the inputs.</summary>
    public void Write(CteDefinition definition)
    {
        Write(definition.Id);
        text.Append(' ');
        Write(definition.Name);
    }

    /// <summary><c>{0, 2}</c>.</summary>
    public void Write(GroupingSet set)
    {
        text.Append('{');
        List(set.Keys, static (w, key) => w.Write(key));
        text.Append('}');
    }

    /// <summary><c>BROADCAST(t)</c>.</summary>
    public void Write(Hint hint)
    {
        Write(hint.Name);
        text.Append('(');
        List(hint.Arguments, static (w, argument) => w.Write(argument));
        text.Append(')');
    }

    /// <summary><c>'q1' (q1#3)</c>.</summary>
    public void Write(UnpivotEntry entry)
    {
        Write(entry.Label);
        text.Append(" (");
        List(entry.Values, static (w, value) => w.Write(value));
        text.Append(')');
    }

    /// <summary><c>(1:int, 'a':string)</c>.</summary>
    public void Write(ValuesRow row)
    {
        text.Append('(');
        List(row.Cells, static (w, cell) => w.Write(cell));
        text.Append(')');
    }

    private void WriteReference(ColumnSymbol column)
    {
        Write(column.Name);
        text.Append(CultureInfo.InvariantCulture, $"#{column.Id.Number}");
    }

    private void WriteType(DataType type, bool nullable)
    {
        Write(type);
        text.Append(nullable ? " null" : "");
    }
}
