using Translator.IR.Relations;

namespace Translator.IR.Normalisation;

/// <summary>
/// One rewriting of a query that keeps its meaning and its output columns. The rule's documentation shows it as <c>before => after</c> in IR text.
/// </summary>
public interface IRule
{
    /// <summary>The rule's name, a verb phrase.</summary>
    string Name => GetType().Name;

    /// <summary>What must hold before the rule runs; <see cref="Phases"/> checks that an earlier rule or phase establishes it.</summary>
    EquatableArray<Fact> Needs => [];

    /// <summary>What holds once the rule finds nothing more to do.</summary>
    EquatableArray<Fact> Establishes => [];

    /// <summary>Rewrites a whole query; the same reference comes back when there is nothing to do.</summary>
    Relation Apply(Relation root, NormalisationContext context);
}
