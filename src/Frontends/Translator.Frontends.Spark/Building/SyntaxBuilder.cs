using Antlr4.Runtime;
using Translator.Frontends.Profiles;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Functions;

namespace Translator.Frontends.Spark.Building;

/// <summary>Makes the tree from what the parser matched. One file for each kind of node; names and spans here.</summary>
internal sealed partial class SyntaxBuilder(SourceText source, SourceProfile profile, DiagnosticBag diagnostics)
{
    public QualifiedName Name(SparkParser.MultipartNameContext context)
    {
        if (context.value() is { } value)
        {
            return ComputedName(value, SpanOf(context));
        }
        return new QualifiedName(MapAll(context.identifier(), Name), SpanOf(context));
    }

    public StructTypeSyntax Columns(SparkParser.SingleColumnListContext context) =>
        new(MapAll(context.typedColumn(), Column), SpanOf(context));

    private Identifier Name(SparkParser.IdentifierContext context) => NameOf(context.Start);

    private Identifier NameOf(IToken token)
    {
        var span = SpanOf(token);
        return token.Type == SparkLexer.BackQuoted
            ? new Identifier(StringLiterals.Unquote(token.Text), true, span)
            : new Identifier(token.Text, false, span);
    }

    private EquatableArray<Identifier> Names(SparkParser.IdentifierListContext? context) =>
        context is null ? [] : MapAll(context.identifier(), Name);

    private EquatableArray<QualifiedName> Names(SparkParser.MultipartNameContext[] contexts) => MapAll(contexts, Name);

    /// <summary><c>IDENTIFIER('a.b')</c>: the text inside is the name.</summary>
    private QualifiedName ComputedName(SparkParser.ValueContext value, TextSpan span)
    {
        if (ConstantText(Value(value)) is { } text)
        {
            var inner = new DiagnosticBag();
            if (SparkSqlParser.ParseName(new SourceText(source.Name, text), profile, inner) is { } name)
            {
                return new QualifiedName([.. name.Parts.Select(part => part with { Span = span })], span);
            }
            diagnostics.Add(
                new Diagnostic(SyntaxErrors.InvalidIdentifier, new Location(source, span), $"'{text}'") { Condition = "PARSE_SYNTAX_ERROR" }
            );
        }
        else
        {
            diagnostics.Report(SyntaxErrors.ComputedName, new Location(source, span));
        }
        return new QualifiedName([new Identifier("?", false, span)], span);
    }

    private static string? ConstantText(ExpressionSyntax expression) =>
        expression switch
        {
            StringLiteralSyntax text => text.Value,
            BinarySyntax { Operator: BinaryOperator.Concat } pair
                when ConstantText(pair.Left) is { } left && ConstantText(pair.Right) is { } right => left + right,
            _ => null,
        };

    private bool IsHive => profile.Dialect == SourceDialect.Hive;

    private void Misplaced(TextSpan span, string message, string condition = "PARSE_SYNTAX_ERROR") =>
        diagnostics.Add(
            new Diagnostic(SyntaxErrors.Misplaced, new Location(source, span), char.ToUpperInvariant(message[0]) + message[1..])
            {
                Condition = condition,
            }
        );

    private static TextSpan SpanOf(IToken token) => TextSpan.FromBounds(token.StartIndex, token.StopIndex + 1);

    private static TextSpan SpanOf(ParserRuleContext context) =>
        context.Stop is { } stop && stop.StopIndex >= context.Start.StartIndex
            ? TextSpan.FromBounds(context.Start.StartIndex, stop.StopIndex + 1)
            : new TextSpan(context.Start.StartIndex, 0);

    private static TextSpan SpanOf(ParserRuleContext first, ParserRuleContext last) => SpanOf(first).Cover(SpanOf(last));

    private static EquatableArray<TResult> MapAll<TContext, TResult>(TContext[] contexts, Func<TContext, TResult> map)
    {
        if (contexts.Length == 0)
        {
            return [];
        }
        var items = new TResult[contexts.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = map(contexts[i]);
        }
        return new EquatableArray<TResult>(System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    private static bool Has(ParserRuleContext context, int type) => context.GetTokens(type) is { Length: > 0 };
}
