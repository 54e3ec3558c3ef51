using Translator.IR;

namespace Translator.Frontends.Binding.Scopes;

/// <summary>What a dotted name leads to in one scope.</summary>
/// <param name="Columns">The candidates; one where the name is good.</param>
/// <param name="PartsUsed">How many parts of the name led there.</param>
internal readonly record struct NameMatch(EquatableArray<ScopeColumn> Columns, int PartsUsed);
