using Translator.Backends.Batch.Operators;

namespace Translator.Backends.Batch.Planning;

/// <summary>Where rows have to move between workers.</summary>
internal static class Exchanges
{
    extension(PhysicalOperator input)
    {
        /// <summary>The rows where a step needs them; the input itself where they lie so already.</summary>
        public PhysicalOperator Under(Distribution needed) =>
            input.Distribution.Satisfies(needed) ? input : new Exchange(input, needed) { Origin = input.Origin };
    }
}
