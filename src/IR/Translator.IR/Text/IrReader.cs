using System.Globalization;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;

namespace Translator.IR.Text;

/// <summary>Reads what <see cref="IrWriter"/> writes: one reader a line, with what stands below the line at hand.</summary>
internal sealed partial class IrReader
{
    private readonly string text;
    private readonly FunctionCatalogue functions;
    private readonly IrLine line;
    private readonly IrScanner scanner;
    private readonly Dictionary<int, IrLine> queries = [];
    private readonly Queue<Relation> inputs = new();
    private ColumnScope scope;

    private IrReader(string text, FunctionCatalogue functions, IrLine line, IEnumerable<IrLine> below, ColumnScope outer)
    {
        this.text = text;
        this.functions = functions;
        this.line = line;
        scanner = new IrScanner(text, line.Start, line.End);
        scope = outer;
        var visible = outer;
        foreach (var other in below)
        {
            if (text[other.Start] == '$')
            {
                AddQuery(other);
                continue;
            }
            var input = ReadTree(text, functions, other, visible);
            inputs.Enqueue(input);
            visible = visible.With(input.Output);
            scope = visible;
        }
    }

    public static bool IsKeyword(string word) =>
        word is "true" or "false" or "null" or "cast" or "lambda" || NodeReaders.IsExpression(word);

    public static Relation ReadRelation(string text, FunctionCatalogue functions) =>
        IrLine.ReadForest(text) switch
        {
            [var root] => ReadTree(text, functions, root, ColumnScope.Empty),
            [] => throw new IrTextException("there is no relation", new(0, 0)),
            [_, var second, ..] => throw new IrTextException("a second relation without an indentation", second.Span),
        };

    public static Expression ReadExpression(string text, FunctionCatalogue functions, IEnumerable<ColumnSymbol> columns)
    {
        if (IrLine.ReadForest(text) is not [var root, .. var below])
        {
            throw new IrTextException("there is no expression", new(0, 0));
        }
        var reader = new IrReader(text, functions, root, [.. root.Below, .. below], ColumnScope.Empty.With(columns));
        var expression = reader.ReadExpression();
        reader.Finish();
        return expression;
    }

    private static Relation ReadTree(string text, FunctionCatalogue functions, IrLine line, ColumnScope outer)
    {
        var reader = new IrReader(text, functions, line, line.Below, outer);
        var keyword = reader.scanner.TakeWord();
        var relation = NodeReaders.ReadRelation(keyword, reader) ?? throw reader.scanner.Flaw($"'{keyword}' is not a relation", line.Start);
        reader.Finish();
        return relation;
    }

    /// <summary>The next relation below the line.</summary>
    public Relation NextInput() =>
        inputs.TryDequeue(out var input) ? input : throw new IrTextException("an input is missing below this line", line.Span);

    /// <summary>All other relations below the line.</summary>
    public EquatableArray<Relation> RemainingInputs()
    {
        var all = inputs.ToEquatableArray();
        inputs.Clear();
        return all;
    }

    public Relation ReadQuery()
    {
        var start = scanner.Here;
        scanner.Expect("$");
        var number = scanner.TakeInt32();
        return queries.Remove(number, out var query)
            ? ReadTree(text, functions, query, scope)
            : throw scanner.Flaw(
                string.Create(CultureInfo.InvariantCulture, $"there is no (other) query ${number} below this line"),
                start
            );
    }

    public void Open() => scanner.Expect("(");

    public void Close() => scanner.Expect(")");

    public void Separator() => scanner.Expect(",");

    public bool ReadFlag(string name) => scanner.TryTakeWord(name);

    /// <summary>Whether a parameter of this name follows; takes the name and the equals sign.</summary>
    public bool TryLabel(string name) => AtLabel(name) && scanner.TryTakeWord(name) && scanner.TryTake("=");

    public T Labelled<T>(string name, Func<IrReader, T> read) => TryLabel(name) ? read(this) : throw scanner.Flaw($"'{name}=' expected");

    /// <summary>Whether a value without a label follows, not a flag or a label.</summary>
    public bool AtValue()
    {
        if (scanner.AtEnd)
        {
            return false;
        }
        var word = scanner.PeekWord();
        return word.IsEmpty || word is "true" or "false" || scanner.PeekAt(word.Length) is not (' ' or '=' or '\0');
    }

    public T ReadWord<T>()
        where T : struct, Enum =>
        scanner.TryTakeEnum<T>(out var value) ? value : throw scanner.Flaw($"one of {string.Join(", ", EnumText<T>.All)} expected");

    public EquatableArray<T> Array<T>(Func<IrReader, T> read)
    {
        scanner.Expect("[");
        return List("]", read);
    }

    private EquatableArray<T> List<T>(string close, Func<IrReader, T> read)
    {
        var items = new List<T>();
        while (!scanner.TryTake(close))
        {
            if (items.Count > 0)
            {
                scanner.Expect(",");
            }
            items.Add(read(this));
        }
        return [.. items];
    }

    private bool AtLabel(string name) => scanner.PeekWord().SequenceEqual(name) && scanner.PeekAt(name.Length) == '=';

    private void AddQuery(IrLine marker)
    {
        var header = new IrScanner(text, marker.Start + 1, marker.End);
        var number = header.TakeInt32();
        if (!header.AtEnd || marker.Below is not [var query] || !queries.TryAdd(number, query))
        {
            throw new IrTextException("a query is written as one number behind '$', once, with one relation below", marker.Span);
        }
    }

    private void Finish()
    {
        if (!scanner.AtEnd)
        {
            throw scanner.Flaw("more text than this node takes");
        }
        if (inputs.Count > 0 || queries.Count > 0)
        {
            throw new IrTextException("more relations below than this line takes", line.Span);
        }
    }
}
