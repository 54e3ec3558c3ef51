namespace Translator.IR.Checks;

/// <summary>One promise of a level.</summary>
internal interface IIrCheck
{
    /// <summary>What is wrong at a node; asked for every relation and every expression of a tree.</summary>
    IEnumerable<string> Check(CheckSite site);
}
