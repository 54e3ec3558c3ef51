namespace Translator.Runtime.Kernels.Dates;

/// <summary>Names of the days of the week: two or three letters, or in full, without case.</summary>
internal static class WeekDayNames
{
    private static readonly string[] Names = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

    /// <summary>0 for Monday to 6, or null.</summary>
    public static int? Find(ReadOnlySpan<byte> name)
    {
        for (var day = 0; day < Names.Length; day++)
        {
            var full = Names[day].AsSpan();
            if (
                (name.Length is 2 or 3 || name.Length == full.Length)
                && name.Length <= full.Length
                && System.Text.Ascii.EqualsIgnoreCase(name, full[..name.Length])
            )
            {
                return day;
            }
        }
        return null;
    }
}
