using Antlr4.Runtime;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>How deep a BEGIN … END block is, so that its semicolons do not cut the script.</summary>
internal sealed class CompoundStatementDepth
{
    private int depth;
    private bool active;
    private bool afterEnd;

    public bool IsOpen => active && depth > 0;

    public void Reset()
    {
        depth = 0;
        active = false;
        afterEnd = false;
    }

    public void Track(CommonToken token, bool first)
    {
        if (!active)
        {
            active = first && Is(token, "BEGIN");
            depth = active ? 1 : 0;
            return;
        }
        if (afterEnd)
        {
            afterEnd = false;
            if (Is(token, "IF") || Is(token, "WHILE") || Is(token, "LOOP") || Is(token, "REPEAT") || Is(token, "FOR"))
            {
                depth++;
                return;
            }
            if (Is(token, "CASE"))
            {
                return;
            }
        }
        if (Is(token, "BEGIN") || Is(token, "CASE"))
        {
            depth++;
        }
        else if (Is(token, "END"))
        {
            depth--;
            afterEnd = true;
        }
    }

    private static bool Is(CommonToken token, string word) => token.Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
