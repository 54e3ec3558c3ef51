namespace Translator.IR.Diagnostics.Codes;

/// <summary>Codes TR10xx: text that does not follow the grammar.</summary>
public static class SyntaxErrors
{
    /// <summary>A word that cannot stand where it stands: what was found, what could be there.</summary>
    public static readonly DiagnosticDescriptor UnexpectedWord = new(
        "TR1001",
        Severity.Error,
        "Unexpected word",
        "Found {0}, expected {1}.",
        "PARSE_SYNTAX_ERROR"
    );

    /// <summary>A string without its closing quote.</summary>
    public static readonly DiagnosticDescriptor UnterminatedString = new(
        "TR1002",
        Severity.Error,
        "Unterminated string",
        "The string that starts with {0} here has no end.",
        "PARSE_SYNTAX_ERROR"
    );

    /// <summary><c>/*</c> without <c>*/</c>.</summary>
    public static readonly DiagnosticDescriptor UnterminatedComment = new(
        "TR1003",
        Severity.Error,
        "Unterminated comment",
        "The comment that starts here has no end.",
        "UNCLOSED_BRACKETED_COMMENT"
    );

    /// <summary>A quoted name without its closing backquote.</summary>
    public static readonly DiagnosticDescriptor UnterminatedName = new(
        "TR1004",
        Severity.Error,
        "Unterminated name",
        "The name that starts with {0} here has no end.",
        "PARSE_SYNTAX_ERROR"
    );

    /// <summary>A number too large for the type that its suffix names.</summary>
    public static readonly DiagnosticDescriptor NumberOutOfRange = new(
        "TR1005",
        Severity.Error,
        "Number out of range",
        "The number {0} does not fit into {1}.",
        "INVALID_NUMERIC_LITERAL_RANGE"
    );

    /// <summary>Words that are right each but do not go together: what is wrong with them.</summary>
    public static readonly DiagnosticDescriptor Misplaced = new(
        "TR1006",
        Severity.Error,
        "Misplaced construct",
        "{0}.",
        "PARSE_SYNTAX_ERROR"
    );

    /// <summary><c>money '1.50'</c>: a type that has no literals.</summary>
    public static readonly DiagnosticDescriptor UnknownTypedLiteral = new(
        "TR1007",
        Severity.Error,
        "Unknown typed literal",
        "A string cannot be made a constant of the type {0}.",
        "UNSUPPORTED_TYPED_LITERAL"
    );

    /// <summary><c>${name}</c> that nothing gives a value.</summary>
    public static readonly DiagnosticDescriptor UndefinedParameter = new(
        "TR1008",
        Severity.Error,
        "Undefined parameter",
        "The parameter {0} has no value."
    );

    /// <summary>A text that should hold one statement or expression and holds none.</summary>
    public static readonly DiagnosticDescriptor EmptyStatement = new(
        "TR1009",
        Severity.Error,
        "Empty statement",
        "There is no statement in the text.",
        "PARSE_EMPTY_STATEMENT"
    );

    /// <summary>Parentheses, CASEs or types inside each other beyond what is read.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "TR1010",
        Severity.Error,
        "Nested too deeply",
        "The statement is nested too deeply.",
        "FAILED_TO_PARSE_TOO_COMPLEX"
    );

    /// <summary><c>my-table</c> without backquotes.</summary>
    public static readonly DiagnosticDescriptor InvalidIdentifier = new(
        "TR1011",
        Severity.Error,
        "Name needs quotes",
        "The name {0} has a character that only a quoted name may have.",
        "INVALID_IDENTIFIER"
    );

    /// <summary><c>IDENTIFIER(x)</c> where the name is not known while reading.</summary>
    public static readonly DiagnosticDescriptor ComputedName = new(
        "TR1012",
        Severity.Error,
        "Name is not a constant",
        "IDENTIFIER(…) needs a string constant here.",
        "NOT_A_CONSTANT_STRING.NOT_CONSTANT"
    );

    /// <summary><c>X'GG'</c>.</summary>
    public static readonly DiagnosticDescriptor InvalidBinary = new(
        "TR1013",
        Severity.Error,
        "Invalid binary literal",
        "X'{0}' holds something else than hexadecimal digits.",
        "INVALID_TYPED_LITERAL"
    );

    /// <summary>Parameters whose values name each other in a circle.</summary>
    public static readonly DiagnosticDescriptor EndlessParameter = new(
        "TR1014",
        Severity.Error,
        "Endless parameter",
        "The value of the parameter {0} leads back to itself or grows too long."
    );

    /// <summary><c>${name}</c> without a value in a text that is only checked.</summary>
    public static readonly DiagnosticDescriptor ParameterStandIn = new(
        "TR1015",
        Severity.Warning,
        "Parameter without a value",
        "The parameter {0} has no value, so that only what does not depend on it is checked."
    );
}
