namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>Which of java.time's letters a dialect takes in patterns.</summary>
internal enum PatternLetters
{
    /// <summary>Spark 4: none that count weeks, and <c>y</c> is a year that can be negative where no era stands beside it.</summary>
    Spark,

    /// <summary>Hive 4: as java.time has them; weeks begin on Sunday, the first holds 1 January.</summary>
    Java,
}
