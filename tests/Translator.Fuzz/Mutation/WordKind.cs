namespace Translator.Fuzz.Mutation;

/// <summary>What a word is, as far as its letters tell.</summary>
internal enum WordKind
{
    Name,
    Keyword,
    Value,
    Sign,
}
