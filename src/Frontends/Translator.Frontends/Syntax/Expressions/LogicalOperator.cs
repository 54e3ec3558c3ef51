namespace Translator.Frontends.Syntax;

public enum LogicalOperator
{
    And,
    Or,
}
