namespace Translator.Runtime.Time;

/// <summary>The windows of fixed size that a moment is in; all times are microseconds. Windows contain their start, not their end.</summary>
public static class TimeSlices
{
    /// <summary>The window of a moment among windows side by side.</summary>
    public static void Tumble(long moment, long size, long offset, List<long> starts, List<long> ends)
    {
        var start = LastStart(moment, size, offset);
        starts.Add(start);
        ends.Add(start + size);
    }

    /// <summary>The windows of a moment among those that start every slide, the latest first.</summary>
    public static void Hop(long moment, long size, long slide, long offset, List<long> starts, List<long> ends)
    {
        for (var start = LastStart(moment, slide, offset); start > moment - size; start -= slide)
        {
            starts.Add(start);
            ends.Add(start + size);
        }
    }

    /// <summary>The windows of a moment among those that share a start and grow by a step up to a size, the shortest first.</summary>
    public static void Cumulate(long moment, long size, long step, long offset, List<long> starts, List<long> ends)
    {
        var start = LastStart(moment, size, offset);
        for (var end = LastStart(moment, step, start) + step; end <= start + size; end += step)
        {
            starts.Add(start);
            ends.Add(end);
        }
    }

    /// <summary>The latest start, of those every slide, that is not after a moment.</summary>
    public static long LastStart(long moment, long slide, long offset)
    {
        var past = (moment - offset) % slide;
        return moment - (past < 0 ? past + slide : past);
    }
}
