namespace Translator.Frontends.Syntax;

public enum ConstraintKind
{
    PrimaryKey,
    Unique,
    ForeignKey,
    Check,
}
