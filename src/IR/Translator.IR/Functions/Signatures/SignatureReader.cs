using System.Globalization;
using Translator.IR.Diagnostics;
using Translator.IR.Types;

namespace Translator.IR.Functions.Signatures;

/// <summary>Reads the signature language; see <see cref="Signature"/>.</summary>
internal sealed class SignatureReader(string text)
{
    private static readonly Dictionary<string, DataType> Types = new(StringComparer.Ordinal)
    {
        ["boolean"] = DataType.Boolean,
        ["tinyint"] = DataType.TinyInt,
        ["smallint"] = DataType.SmallInt,
        ["int"] = DataType.Int,
        ["bigint"] = DataType.BigInt,
        ["float"] = DataType.Float,
        ["double"] = DataType.Double,
        ["string"] = DataType.String,
        ["binary"] = DataType.Binary,
        ["date"] = DataType.Date,
        ["time"] = new TimeType(6),
        ["timestamp"] = DataType.TimestampLtz,
        ["timestamp_ntz"] = DataType.Timestamp,
        ["void"] = DataType.Void,
        ["variant"] = DataType.Variant,
        ["interval_year_month"] = YearMonthIntervalType.Full,
        ["interval_day_time"] = DayTimeIntervalType.Full,
        ["calendar_interval"] = CalendarIntervalType.Instance,
    };

    private static readonly Dictionary<string, TypeClass> Classes = new(StringComparer.Ordinal)
    {
        ["any"] = TypeClass.Any,
        ["numeric"] = TypeClass.Numeric,
        ["integer"] = TypeClass.Integer,
        ["floating"] = TypeClass.Floating,
        ["decimal"] = TypeClass.Decimal,
        ["text"] = TypeClass.Text,
        ["orderable"] = TypeClass.Orderable,
        ["comparable"] = TypeClass.Comparable,
        ["interval"] = TypeClass.Interval,
        ["timestamp_any"] = TypeClass.TimestampAny,
        ["struct"] = TypeClass.Struct,
    };

    private readonly Dictionary<string, TypeClass> variables = new(StringComparer.Ordinal);
    private int position;

    public Signature Read()
    {
        var parameters = new List<Parameter>();
        Expect("(");
        while (!Accept(")"))
        {
            if (parameters.Count > 0)
            {
                Expect(",");
            }
            parameters.Add(ReadParameter(parameters.Count));
        }
        Expect("->");
        var result = ReadPattern();
        SkipBlanks();
        return position == text.Length ? new Signature(text, [.. parameters], result) : throw Broken("text after the result");
    }

    private Parameter ReadParameter(int index)
    {
        var start = position;
        var name = ReadWord();
        if (name.Length == 0 || !Accept(":"))
        {
            position = start;
            name = string.Create(CultureInfo.InvariantCulture, $"arg{index + 1}");
        }
        var pattern = ReadPattern();
        return new Parameter(name, pattern, Accept("?"), Accept("..."));
    }

    private TypePattern ReadPattern()
    {
        if (Accept("("))
        {
            return ReadLambda();
        }
        var word = ReadWord();
        switch (word)
        {
            case "array" when Accept("<"):
                var element = ReadPattern();
                Expect(">");
                return new ArrayPattern(element);
            case "map" when Accept("<"):
                var key = ReadPattern();
                Expect(",");
                var value = ReadPattern();
                Expect(">");
                return new MapPattern(key, value);
            case "decimal" when Accept("("):
                var precision = ReadNumber();
                Expect(",");
                var scale = ReadNumber();
                Expect(")");
                return new ExactPattern(new DecimalType(precision, scale));
        }
        if (Types.TryGetValue(word, out var type))
        {
            return new ExactPattern(type);
        }
        if (Classes.TryGetValue(word, out var typeClass))
        {
            return new ClassPattern(typeClass);
        }
        return word.Length == 1 && char.IsAsciiLetterUpper(word[0]) ? ReadVariable(word) : throw Broken($"unknown type '{word}'");
    }

    private VariablePattern ReadVariable(string name)
    {
        if (Accept("is "))
        {
            var word = ReadWord();
            variables[name] = Classes.TryGetValue(word, out var typeClass) ? typeClass : throw Broken($"unknown class '{word}'");
        }
        return new VariablePattern(name, variables.GetValueOrDefault(name, TypeClass.Any));
    }

    private LambdaPattern ReadLambda()
    {
        var parameters = new List<TypePattern>();
        do
        {
            parameters.Add(ReadPattern());
        } while (Accept(","));
        Expect(")");
        Expect("=>");
        return new LambdaPattern([.. parameters], ReadPattern());
    }

    private string ReadWord()
    {
        SkipBlanks();
        var start = position;
        while (position < text.Length && (char.IsAsciiLetterOrDigit(text[position]) || text[position] == '_'))
        {
            position++;
        }
        return text[start..position];
    }

    private int ReadNumber() => int.Parse(ReadWord(), CultureInfo.InvariantCulture);

    private bool Accept(string token)
    {
        SkipBlanks();
        if (!text.AsSpan(position).StartsWith(token, StringComparison.Ordinal))
        {
            return false;
        }
        position += token.Length;
        return true;
    }

    private void Expect(string token)
    {
        if (!Accept(token))
        {
            throw Broken($"'{token}' expected");
        }
    }

    private void SkipBlanks()
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }
    }

    private InternalErrorException Broken(string what) => new("catalogue", $"{what} at {position} of the signature", text);
}
