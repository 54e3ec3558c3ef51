using System.Text;

namespace Translator.IR.Generators.Emit;

/// <summary>How a parameter's name is spelled in the text and JSON forms.</summary>
internal static class Spelling
{
    /// <summary><c>PartitionColumns</c> is <c>partition_columns</c>.</summary>
    public static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('_');
            }
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }

    /// <summary><c>PartitionColumns</c> is <c>partitionColumns</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
