using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;

namespace Translator.IR.Text;

/// <summary>
/// The text form of the IR: a relation a line, its inputs two blanks deeper, the queries of its expressions below them behind <c>$1</c>, <c>$2</c>.
/// <code>
/// project [total#3: int null = add(x#1, 1:int)]
///   filter gt(x#1, 5:int)
///     scan spark.t [x#1: int null, y#2: string]
/// </code>
/// A call's type is written where it is not the one that its function gives for these arguments. What is printed reads back to an equal tree.
/// </summary>
public static class IrText
{
    /// <summary>Prints a relation, with a line end after every line.</summary>
    public static string Print(Relation relation)
    {
        var writer = new IrWriter();
        writer.WriteTree(relation);
        return writer.ToString();
    }

    /// <summary>Prints an expression; every column is followed by its type.</summary>
    public static string Print(Expression expression)
    {
        var writer = new IrWriter();
        writer.WriteTree(expression);
        return writer.ToString().TrimEnd('\n');
    }

    /// <summary>Reads a relation, or reports what is malformed and gives null.</summary>
    public static Relation? ParseRelation(SourceText source, FunctionCatalogue functions, DiagnosticBag diagnostics) =>
        Read(source, diagnostics, text => IrReader.ReadRelation(text, functions));

    /// <summary>Reads an expression over the columns of a relation, or reports what is malformed and gives null.</summary>
    public static Expression? ParseExpression(
        SourceText source,
        FunctionCatalogue functions,
        DiagnosticBag diagnostics,
        EquatableArray<ColumnSymbol> columns = default
    ) => Read(source, diagnostics, text => IrReader.ReadExpression(text, functions, columns));

    /// <summary>Reads a relation whose text is known to be well formed, as in tests; malformed text is a bug.</summary>
    public static Relation ParseRelation(string text, FunctionCatalogue functions)
    {
        var diagnostics = new DiagnosticBag();
        var relation = ParseRelation(new SourceText("ir", text), functions, diagnostics);
        return relation ?? throw new InternalErrorException("IR text", diagnostics.First().ToString(), text);
    }

    private static T? Read<T>(SourceText source, DiagnosticBag diagnostics, Func<string, T> read)
        where T : class
    {
        try
        {
            return read(source.Text);
        }
        catch (IrTextException flaw)
        {
            diagnostics.Report(IrTextErrors.Malformed, new Location(source, flaw.Span), flaw.Message);
            return null;
        }
    }
}
