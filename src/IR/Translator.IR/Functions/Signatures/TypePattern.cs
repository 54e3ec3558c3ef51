namespace Translator.IR.Functions.Signatures;

/// <summary>What types a parameter takes, or what type a result has.</summary>
[Closed]
public abstract record TypePattern
{
    private protected TypePattern() { }
}
