namespace Translator.Runtime.Kernels;

/// <summary>What an evaluation sees besides its columns. One per thread and operator.</summary>
public sealed class EvaluationContext
{
    /// <summary>Makes a context of a session.</summary>
    public EvaluationContext(SessionOptions? session = null, int partition = 0)
    {
        Session = session ?? SessionOptions.Default;
        Partition = partition;
    }

    /// <summary>The session.</summary>
    public SessionOptions Session { get; }

    /// <summary>The parallel instance, from zero.</summary>
    public int Partition { get; }

    /// <summary>The number of the first row of the batch at hand within this instance; for monotonically_increasing_id and rand.</summary>
    public long FirstRow { get; set; }
}
