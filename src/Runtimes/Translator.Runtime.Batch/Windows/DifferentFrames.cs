namespace Translator.Runtime.Batch.Windows;

/// <summary>Frames without those that are the same as the frame of the row before.</summary>
/// <param name="Start">The first row of each frame.</param>
/// <param name="End">The row after the last one.</param>
/// <param name="Count">The number of frames.</param>
/// <param name="FrameOfRow">The frame of each row.</param>
internal sealed record DifferentFrames(int[] Start, int[] End, int Count, int[] FrameOfRow)
{
    public static DifferentFrames Of(FrameBounds frames)
    {
        var rows = frames.Start.Length;
        var (start, end, frameOfRow) = (new int[rows], new int[rows], new int[rows]);
        var count = 0;
        for (var row = 0; row < rows; row++)
        {
            if (count == 0 || start[count - 1] != frames.Start[row] || end[count - 1] != frames.End[row])
            {
                start[count] = frames.Start[row];
                end[count++] = frames.End[row];
            }

            frameOfRow[row] = count - 1;
        }

        return new DifferentFrames(start, end, count, frameOfRow);
    }
}
