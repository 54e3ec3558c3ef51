using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>Which parenthesis closes which, how deep they nest, and which of them hold a query.</summary>
internal sealed class ParenthesisMap
{
    private readonly List<CommonToken> tokens;
    private readonly int[] partners;

    public ParenthesisMap(List<CommonToken> tokens)
    {
        this.tokens = tokens;
        partners = new int[tokens.Count];
        Match();
    }

    /// <summary>The greatest number of parentheses, brackets, CASEs and angle brackets of types that are open at once.</summary>
    public int Depth { get; private set; }

    /// <summary>An opening parenthesis that nothing closes, or −1.</summary>
    public int Unclosed { get; private set; } = -1;

    /// <summary>A closing parenthesis that nothing opens, or −1.</summary>
    public int Unopened { get; private set; } = -1;

    /// <summary>The index of the parenthesis that closes this one, or −1.</summary>
    public int PartnerOf(int index) => partners[index];

    /// <summary>Gives parentheses that hold a query or the parameters of a lambda their own types, so that the parser need not look ahead.</summary>
    public void Mark()
    {
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i].Type != SparkLexer.LeftParen)
            {
                continue;
            }
            if (HoldsQuery(i))
            {
                tokens[i].Type = SparkLexer.QueryParen;
            }
            else if (partners[i] >= 0 && TypeAt(partners[i] + 1) == SparkLexer.Arrow)
            {
                tokens[i].Type = SparkLexer.LambdaParen;
            }
        }
    }

    private void Match()
    {
        var open = new Stack<int>();
        var extra = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            partners[i] = -1;
            switch (tokens[i].Type)
            {
                case SparkLexer.LeftParen:
                    open.Push(i);
                    break;
                case SparkLexer.RightParen when open.TryPop(out var start):
                    partners[start] = i;
                    break;
                case SparkLexer.RightParen when Unopened < 0:
                    Unopened = i;
                    break;
                case SparkLexer.LeftBracket or SparkLexer.CASE or SparkLexer.Arrow or SparkLexer.AT:
                    extra++;
                    break;
                case SparkLexer.RightBracket or SparkLexer.END:
                    extra = Math.Max(0, extra - 1);
                    break;
                case SparkLexer.Less
                    when i > 0 && tokens[i - 1].Type is SparkLexer.ARRAY or SparkLexer.MAP or SparkLexer.STRUCT or SparkLexer.UNIONTYPE:
                    extra++;
                    break;
                case SparkLexer.Greater:
                    extra = Math.Max(0, extra - 1);
                    break;
            }
            Depth = Math.Max(Depth, open.Count + extra);
        }
        if (open.Count > 0)
        {
            Unclosed = open.Peek();
        }
    }

    private bool HoldsQuery(int open)
    {
        var first = TypeAt(open + 1);
        if (first is SparkLexer.SELECT or SparkLexer.WITH or SparkLexer.FROM or SparkLexer.VALUES)
        {
            return true;
        }
        if (first == SparkLexer.TABLE)
        {
            // f(TABLE t) is an argument, (TABLE t) a query.
            return !FollowsName(open);
        }
        return first == SparkLexer.QueryParen
            && !FollowsName(open)
            && partners[open + 1] >= 0
            && TypeAt(partners[open + 1] + 1)
                is SparkLexer.RightParen
                    or SparkLexer.UNION
                    or SparkLexer.INTERSECT
                    or SparkLexer.EXCEPT
                    or SparkLexer.MINUS
                    or SparkLexer.ORDER
                    or SparkLexer.SORT
                    or SparkLexer.DISTRIBUTE
                    or SparkLexer.CLUSTER
                    or SparkLexer.LIMIT
                    or SparkLexer.OFFSET
                    or SparkLexer.PipeTo;
    }

    private bool FollowsName(int open) =>
        open > 0
        && tokens[open - 1].Type
            is SparkLexer.Identifier
                or SparkLexer.BackQuoted
                or SparkLexer.IdentifierClause
                or SparkLexer.FatArrow
                or (>= SparkLexer.AGGREGATE and <= SparkLexer.ZONE);

    private int TypeAt(int index) => index < tokens.Count ? tokens[index].Type : TokenConstants.EOF;
}
