using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using Translator.Frontends.Spark.Generated;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>What could have stood where the parser stopped, first as token types, then in a person's words.</summary>
internal static class ExpectedWords
{
    private const int MostShown = 5;

    private static readonly int[] OperatorTypes =
    [
        .. Enumerable.Range(SparkLexer.DoubleColon, SparkLexer.Arrow - SparkLexer.DoubleColon + 1),
        .. Enumerable.Range(SparkLexer.Equal, SparkLexer.Bang - SparkLexer.Equal + 1),
        SparkLexer.Colon,
        SparkLexer.Dot,
        SparkLexer.LeftBracket,
        SparkLexer.LeftParen,
        SparkLexer.AND,
        SparkLexer.OR,
        SparkLexer.NOT,
        SparkLexer.IN,
        SparkLexer.IS,
        SparkLexer.LIKE,
        SparkLexer.ILIKE,
        SparkLexer.RLIKE,
        SparkLexer.REGEXP,
        SparkLexer.BETWEEN,
        SparkLexer.DIV,
        SparkLexer.COLLATE,
        SparkLexer.AT,
        SparkLexer.StarExcept,
        SparkLexer.StarReplace,
        SparkLexer.WITHIN,
        SparkLexer.FILTER,
        SparkLexer.IGNORE,
        SparkLexer.RESPECT,
        SparkLexer.OVER,
        SparkLexer.FatArrow,
        SparkLexer.FOR,
        SparkLexer.PLACING,
        SparkLexer.String,
        SparkLexer.DoubleString,
        SparkLexer.RawString,
    ];

    private static readonly int[] ExpressionStarts =
    [
        SparkLexer.NULL,
        SparkLexer.TRUE,
        SparkLexer.FALSE,
        SparkLexer.CASE,
        SparkLexer.CAST,
        SparkLexer.TRY_CAST,
        SparkLexer.EXISTS,
        SparkLexer.INTERVAL,
        SparkLexer.TRIM,
        SparkLexer.POSITION,
        SparkLexer.NOT,
        SparkLexer.Bang,
        SparkLexer.Plus,
        SparkLexer.Minus,
        SparkLexer.Tilde,
        SparkLexer.Star,
        SparkLexer.Colon,
        SparkLexer.Question,
        SparkLexer.LeftParen,
        SparkLexer.QueryParen,
        SparkLexer.LambdaParen,
        SparkLexer.String,
        SparkLexer.DoubleString,
        SparkLexer.RawString,
        SparkLexer.BinaryString,
        SparkLexer.IdentifierClause,
        .. Enumerable.Range(SparkLexer.IntegerNumber, SparkLexer.BigDecimalNumber - SparkLexer.IntegerNumber + 1),
    ];

    private static readonly int[] QueryStarts =
    [
        SparkLexer.SELECT,
        SparkLexer.WITH,
        SparkLexer.FROM,
        SparkLexer.VALUES,
        SparkLexer.TABLE,
        SparkLexer.QueryParen,
    ];

    private static readonly int[] StatementStarts =
    [
        SparkLexer.CREATE,
        SparkLexer.INSERT,
        SparkLexer.FromInsert,
        SparkLexer.DELETE,
        SparkLexer.UPDATE,
        SparkLexer.MERGE,
        SparkLexer.REPLACE,
        SparkLexer.DROP,
        SparkLexer.USE,
        SparkLexer.CACHE,
        SparkLexer.UNCACHE,
        SparkLexer.TRUNCATE,
        SparkLexer.DECLARE,
        SparkLexer.SET,
    ];

    /// <summary>The token types that could stand at the mistake.</summary>
    public static HashSet<int> Find(SparkParser parser, RecognitionException mistake)
    {
        var found = new HashSet<int>();
        if (mistake is NoViableAltException { DeadEndConfigs: { } configurations } dead && dead.OffendingToken != dead.StartToken)
        {
            foreach (var configuration in configurations.configs)
            {
                AddFollow(found, parser.Atn, configuration.state, configuration.context, 0);
            }
        }
        else if (parser.LastContext is { } context && parser.Atn.states[parser.LastState] is { } state)
        {
            Add(found, parser.Atn.GetExpectedTokens(state.Transition(0).target.stateNumber, context));
        }
        else
        {
            Add(found, mistake.GetExpectedTokens() ?? new IntervalSet());
        }
        return found;
    }

    /// <summary>At most five of them, the telling ones first, whole kinds of words under one name.</summary>
    public static string Describe(HashSet<int> types)
    {
        var left = new HashSet<int>(types);
        var words = new List<string>();
        if (left.Contains(SparkLexer.CREATE) && left.Contains(SparkLexer.SELECT) && left.Contains(SparkLexer.DROP))
        {
            return "a statement such as SELECT, INSERT or CREATE";
        }
        if (left.Contains(SparkLexer.Identifier) && left.Contains(SparkLexer.IntegerNumber) && left.Contains(SparkLexer.String))
        {
            words.Add("an expression");
            Remove(left, ExpressionStarts);
            RemoveNames(left);
        }
        else if (left.Contains(SparkLexer.Slash) && left.Contains(SparkLexer.Equal))
        {
            words.Add("an operator");
            Remove(left, OperatorTypes);
            AddName(words, left, "an alias");
        }
        else
        {
            AddName(words, left, "a name");
        }
        if (left.Contains(SparkLexer.SELECT) && left.Contains(SparkLexer.QueryParen))
        {
            words.Add("a query");
            Remove(left, QueryStarts);
            Remove(left, StatementStarts);
        }
        words.AddRange(left.OrderBy(Rank).Select(TokenNames.Expected).Distinct(StringComparer.Ordinal));
        return Join(words);
    }

    private static void AddName(List<string> words, HashSet<int> left, string name)
    {
        if (left.Contains(SparkLexer.Identifier))
        {
            words.Add(name);
            RemoveNames(left);
        }
    }

    private static string Join(List<string> words)
    {
        if (words.Count == 0)
        {
            return "something else";
        }
        var shown = words.Take(MostShown).ToList();
        return words.Count > MostShown ? string.Join(", ", shown) + " or others"
            : shown.Count == 1 ? shown[0]
            : string.Join(", ", shown[..^1]) + " or " + shown[^1];
    }

    /// <summary>Commas and closing parentheses first, then clauses in the order of a query, the end last.</summary>
    private static int Rank(int type) =>
        type switch
        {
            SparkLexer.Comma => 0,
            SparkLexer.RightParen or SparkLexer.RightBracket or SparkLexer.Greater => 1,
            SparkLexer.AS => 2,
            SparkLexer.FROM => 3,
            SparkLexer.WHERE => 4,
            SparkLexer.GROUP => 5,
            SparkLexer.HAVING => 6,
            SparkLexer.ORDER => 7,
            SparkLexer.LIMIT => 8,
            SparkLexer.JOIN => 9,
            SparkLexer.UNION => 10,
            TokenConstants.EOF => 11,
            _ => 100 + type,
        };

    private static void Remove(HashSet<int> set, int[] types) => set.ExceptWith(types);

    /// <summary>Takes out what <c>identifier</c> takes in: the words that are names at any time.</summary>
    private static void RemoveNames(HashSet<int> set) =>
        set.RemoveWhere(static type =>
            type is SparkLexer.Identifier or SparkLexer.BackQuoted or (>= SparkLexer.AGGREGATE and <= SparkLexer.ZONE)
        );

    private static void Add(HashSet<int> found, IntervalSet set) => found.UnionWith(set.ToList());

    private static void AddFollow(HashSet<int> found, ATN atn, ATNState state, PredictionContext? context, int depth)
    {
        foreach (var type in atn.NextTokens(state).ToList())
        {
            if (type != TokenConstants.EPSILON)
            {
                found.Add(type);
            }
            else if (context is not null && depth < 64)
            {
                for (var i = 0; i < context.Size; i++)
                {
                    if (context.GetReturnState(i) is var next && next != PredictionContext.EMPTY_RETURN_STATE)
                    {
                        AddFollow(found, atn, atn.states[next], context.GetParent(i), depth + 1);
                    }
                }
            }
        }
    }
}
