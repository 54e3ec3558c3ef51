namespace Translator.Frontends.Binding.Scopes;

/// <summary>Where in an expression of a SELECT a name stands.</summary>
internal enum SelectPlace
{
    Plain,
    InAggregate,
    InWindow,
}
