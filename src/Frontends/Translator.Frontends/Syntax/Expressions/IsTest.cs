namespace Translator.Frontends.Syntax;

public enum IsTest
{
    Null,
    True,
    False,
    Unknown,
}
