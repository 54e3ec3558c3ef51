using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>Mistakes in a text that keep it from becoming a tree.</summary>
public static class SyntaxDiagnostics
{
    /// <summary>What was found, and what could stand there: the arguments.</summary>
    public static readonly DiagnosticDescriptor UnexpectedWord = Error(
        "TR1001",
        "Unexpected word",
        "found {0}, expected {1}",
        "PARSE_SYNTAX_ERROR"
    );

    public static readonly DiagnosticDescriptor UnterminatedString = Error(
        "TR1002",
        "Unterminated string",
        "the string that starts with {0} has no end",
        "PARSE_SYNTAX_ERROR"
    );

    public static readonly DiagnosticDescriptor UnterminatedComment = Error(
        "TR1003",
        "Unterminated comment",
        "the comment has no end",
        "UNCLOSED_BRACKETED_COMMENT"
    );

    public static readonly DiagnosticDescriptor UnterminatedName = Error(
        "TR1004",
        "Unterminated name",
        "the name that starts with {0} has no end",
        "PARSE_SYNTAX_ERROR"
    );

    public static readonly DiagnosticDescriptor NumberOutOfRange = Error(
        "TR1005",
        "Number out of range",
        "the number {0} does not fit into {1}",
        "INVALID_NUMERIC_LITERAL_RANGE"
    );

    /// <summary>A construct whose words are right but do not go together.</summary>
    public static readonly DiagnosticDescriptor Misplaced = Error("TR1006", "Misplaced construct", "{0}", "PARSE_SYNTAX_ERROR");

    public static readonly DiagnosticDescriptor UnknownTypedLiteral = Error(
        "TR1007",
        "Unknown typed literal",
        "a text literal cannot have the type {0}",
        "UNSUPPORTED_TYPED_LITERAL"
    );

    public static readonly DiagnosticDescriptor UndefinedParameter = Error(
        "TR1008",
        "Undefined parameter",
        "the parameter {0} has no value"
    );

    public static readonly DiagnosticDescriptor EmptyStatement = Error(
        "TR1009",
        "Empty statement",
        "there is no statement in the text",
        "PARSE_EMPTY_STATEMENT"
    );

    public static readonly DiagnosticDescriptor TooDeep = Error(
        "TR1010",
        "Nested too deeply",
        "the statement is nested too deeply",
        "FAILED_TO_PARSE_TOO_COMPLEX"
    );

    public static readonly DiagnosticDescriptor InvalidIdentifier = Error(
        "TR1011",
        "Name needs quotes",
        "the name {0} has a character that only a quoted name may have",
        "INVALID_IDENTIFIER"
    );

    public static readonly DiagnosticDescriptor ComputedName = Error(
        "TR1012",
        "Name is not a constant",
        "IDENTIFIER(…) needs a string constant here",
        "NOT_A_CONSTANT_STRING.NOT_CONSTANT"
    );

    public static readonly DiagnosticDescriptor InvalidBinary = Error(
        "TR1013",
        "Invalid binary literal",
        "X'{0}' holds something else than hexadecimal digits",
        "INVALID_TYPED_LITERAL"
    );

    private static DiagnosticDescriptor Error(string code, string title, string message, string? condition = null) =>
        new(code, Severity.Error, title, message, condition);
}
