namespace Translator.IR.Types;

/// <summary>
/// Spark's old interval of months, days and microseconds, which has no order; <c>make_interval</c> and mixed literals such as
/// <c>INTERVAL 1 MONTH 2 DAYS</c> give it.
/// </summary>
public sealed record CalendarIntervalType : DataType
{
    internal CalendarIntervalType() { }

    /// <summary>The one value of this type description.</summary>
    public static CalendarIntervalType Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "interval";
}
