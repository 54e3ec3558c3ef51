namespace Translator.Frontends.Syntax;

public enum UnaryOperator
{
    Plus,
    Minus,
    BitwiseNot,
    Not,
}
