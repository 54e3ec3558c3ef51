using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;
using SortKey = Translator.IR.Expressions.SortKey;

namespace Translator.IR.Text;

/// <content>Reads expressions.</content>
internal sealed partial class IrReader
{
    public Expression ReadExpression()
    {
        var start = scanner.Here;
        var word = scanner.PeekWord().ToString();
        var next = scanner.PeekAt(word.Length);
        if (word.Length > 0 && next == '(' && IsKeyword(word))
        {
            scanner.TakeWord();
            return Checked(ReadNode(word), start);
        }
        if (scanner.At('`') || (word.Length > 0 && next is '(' or '#'))
        {
            return ReadColumnOrCall(start);
        }
        return ReadLiteral(start);
    }

    private Expression ReadNode(string keyword) =>
        keyword switch
        {
            "cast" => ReadCast(),
            "lambda" => ReadLambda(),
            _ => NodeReaders.ReadExpression(keyword, this) ?? throw scanner.Flaw($"'{keyword}' is not an expression"),
        };

    private Expression ReadColumnOrCall(int start)
    {
        var name = scanner.TakeName();
        if (!scanner.TryTake("#"))
        {
            return ReadCall(functions.Find(name) ?? throw scanner.Flaw($"there is no function '{name}'", start));
        }
        var id = new ColumnId(scanner.TakeInt32());
        return new ColumnReference(scanner.TryTake(":") ? ReadColumnType(name, id) : Resolve(name, id, start));
    }

    private Literal ReadLiteral(int start)
    {
        var raw = RawValue.Read(scanner);
        var type =
            scanner.TryTake(":") ? TypeText.Read(scanner)
            : raw is { Kind: RawValue.Spelling.Word, Text: "true" or "false" } ? DataType.Boolean
            : throw scanner.Flaw("a constant needs its type, as in 1:int", start);
        return new Literal(ValueText.Read(raw, type, message => scanner.Flaw(message, start)), type);
    }

    private Cast ReadCast()
    {
        Open();
        var operand = ReadExpression();
        scanner.ExpectWord("as");
        var target = TypeText.Read(scanner);
        var mode = scanner.TryTakeEnum<CastMode>(out var written) ? written : CastMode.Ansi;
        var isImplicit = scanner.TryTakeWord("implicit");
        Close();
        return new Cast(operand, target, mode, isImplicit);
    }

    private Lambda ReadLambda()
    {
        Open();
        var parameters = Array(static r => r.ReadColumn());
        Separator();
        var saved = scope;
        scope = scope.With(parameters);
        var body = ReadExpression();
        scope = saved;
        Close();
        return new Lambda(parameters, body);
    }

    private Expression ReadCall(FunctionRow function)
    {
        Open();
        var distinct = AtBareWord("distinct") && scanner.TryTakeWord("distinct");
        var arguments = List(")", static r => r.ReadExpression());
        var filter = ReadClause("filter") ? ReadInBrackets() : null;
        EquatableArray<SortKey> order = ReadClause("order_by") ? List(")", static r => r.ReadSortKey()) : [];
        var ignoreNulls = AtBareWord("ignore_nulls") && scanner.TryTakeWord("ignore_nulls");
        WindowFrame? frame = null;
        if (ReadClause("over"))
        {
            frame = ReadWindowFrame();
            Close();
        }
        var (type, nullable) = scanner.TryTake(":")
            ? ReadType()
            : ResultInference.Infer(function, arguments) ?? throw scanner.Flaw($"the call of '{function.Id}' needs its result type");
        if (frame is not null)
        {
            return new WindowCall(function, arguments, distinct, filter, ignoreNulls, frame, type, nullable);
        }
        if (function.Kind == FunctionKind.Aggregate)
        {
            return new AggregateCall(function, arguments, distinct, filter, order, ignoreNulls, type, nullable);
        }
        return !distinct && filter is null && order.IsEmpty && !ignoreNulls
            ? new Call(function, arguments, type, nullable)
            : throw scanner.Flaw($"'{function.Id}' is not an aggregate function");
    }

    private Expression ReadInBrackets()
    {
        var inner = ReadExpression();
        Close();
        return inner;
    }

    private bool ReadClause(string word)
    {
        if (!scanner.PeekWord().SequenceEqual(word) || scanner.PeekAt(word.Length) != '(')
        {
            return false;
        }
        scanner.TakeWord();
        Open();
        return true;
    }

    private bool AtBareWord(string word) => scanner.PeekWord().SequenceEqual(word) && scanner.PeekAt(word.Length) is not ('#' or '(');

    private Expression Checked(Expression expression, int start) =>
        NodeGuard.FlawOf(expression) is { } flaw ? throw scanner.Flaw(flaw, start) : expression;
}
