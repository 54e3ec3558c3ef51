namespace Translator.Frontends.Syntax;

public enum DropKind
{
    Table,
    View,
    Database,
    Function,
    Variable,
}
