namespace Translator.IR.Text;

/// <summary>A constant as it is spelled, before its type, which stands behind it, says what it is.</summary>
/// <param name="Kind">The spelling.</param>
/// <param name="Text">The characters of a word, number or quoted text.</param>
/// <param name="Items">The items of a list or tuple; keys and values in turn for a map.</param>
internal sealed record RawValue(RawValue.Spelling Kind, string Text, EquatableArray<RawValue> Items)
{
    internal enum Spelling
    {
        Word,
        Number,
        Quoted,
        Hex,
        List,
        Map,
        Tuple,
    }

    public static RawValue Read(IrScanner scanner)
    {
        if (scanner.At('\''))
        {
            return new(Spelling.Quoted, scanner.TakeQuoted('\''), []);
        }
        if (scanner.At('x') && scanner.PeekAt(1) == '\'')
        {
            scanner.Expect("x");
            return new(Spelling.Hex, scanner.TakeQuoted('\''), []);
        }
        if (scanner.TryTake("["))
        {
            return new(Spelling.List, "", ReadItems(scanner, "]"));
        }
        if (scanner.TryTake("("))
        {
            return new(Spelling.Tuple, "", ReadItems(scanner, ")"));
        }
        if (scanner.TryTake("{"))
        {
            return new(Spelling.Map, "", ReadEntries(scanner));
        }
        if (scanner.TryTake("-Infinity"))
        {
            return new(Spelling.Word, "-Infinity", []);
        }
        return scanner.PeekWord().IsEmpty ? new(Spelling.Number, scanner.TakeNumber(), []) : new(Spelling.Word, scanner.TakeWord(), []);
    }

    private static EquatableArray<RawValue> ReadItems(IrScanner scanner, string close)
    {
        var items = new List<RawValue>();
        while (!scanner.TryTake(close))
        {
            if (items.Count > 0)
            {
                scanner.Expect(",");
            }
            items.Add(Read(scanner));
        }
        return [.. items];
    }

    private static EquatableArray<RawValue> ReadEntries(IrScanner scanner)
    {
        var items = new List<RawValue>();
        while (!scanner.TryTake("}"))
        {
            if (items.Count > 0)
            {
                scanner.Expect(",");
            }
            items.Add(Read(scanner));
            scanner.Expect("=>");
            items.Add(Read(scanner));
        }
        return [.. items];
    }
}
