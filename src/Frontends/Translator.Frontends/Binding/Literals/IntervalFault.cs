namespace Translator.Frontends.Binding.Literals;

/// <summary>What is wrong with the text of an interval.</summary>
internal enum IntervalFault
{
    None,
    NotANumber,
    Fraction,
    Unit,
    Overflow,
}
