using System.Globalization;
using System.Text;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Text;

/// <summary>Writes the text form. Nodes write themselves through it; what stands here is the frame: lines, scopes, labels, lists.</summary>
internal sealed partial class IrWriter
{
    private readonly StringBuilder text = new();
    private ColumnScope scope = ColumnScope.Empty;
    private List<(Relation Query, ColumnScope Scope)> queries = [];

    public override string ToString() => text.ToString();

    public void WriteTree(Relation relation) => WriteTree(relation, ColumnScope.Empty, 0);

    public void WriteTree(Expression expression)
    {
        Write(expression);
        text.Append('\n');
        WriteQueries(queries, 0);
    }

    /// <summary>Starts a node.</summary>
    public void Begin(string keyword) => text.Append(keyword);

    public void Text(string part) => text.Append(part);

    public void Label(string name) => text.Append(' ').Append(name).Append('=');

    public void Flag(string name, bool set)
    {
        if (set)
        {
            text.Append(' ').Append(name);
        }
    }

    public void Word<T>(T value)
        where T : struct, Enum => text.Append(' ').Append(EnumText<T>.Write(value));

    public void Array<T>(EquatableArray<T> items, Action<IrWriter, T> write)
    {
        text.Append('[');
        List(items, write);
        text.Append(']');
    }

    public void List<T>(EquatableArray<T> items, Action<IrWriter, T> write)
    {
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            write(this, items[i]);
        }
    }

    /// <summary>Refers to a query that is printed below the line.</summary>
    public void Query(Relation query)
    {
        queries.Add((query, scope));
        text.Append(CultureInfo.InvariantCulture, $"${queries.Count}");
    }

    private void WriteTree(Relation relation, ColumnScope outer, int depth)
    {
        var inputs = relation.Inputs;
        var (savedScope, savedQueries) = (scope, queries);
        scope = outer.With(inputs.SelectMany(static i => i.Output));
        queries = [];
        Indent(depth);
        relation.WriteText(this);
        text.Append('\n');
        var own = queries;
        (scope, queries) = (savedScope, savedQueries);
        var visible = outer;
        foreach (var input in inputs)
        {
            WriteTree(input, visible, depth + 1);
            visible = visible.With(input.Output);
        }
        WriteQueries(own, depth + 1);
    }

    private void WriteQueries(List<(Relation Query, ColumnScope Scope)> list, int depth)
    {
        for (var i = 0; i < list.Count; i++)
        {
            Indent(depth);
            text.Append(CultureInfo.InvariantCulture, $"${i + 1}\n");
            WriteTree(list[i].Query, list[i].Scope, depth + 1);
        }
    }

    private void Indent(int depth) => text.Append(' ', depth * 2);
}
