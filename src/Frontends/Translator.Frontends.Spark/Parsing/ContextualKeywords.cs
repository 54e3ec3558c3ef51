using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>
/// Nearly every word of Spark SQL may be a name. A keyword that cannot play its part where it stands (<c>order</c> without BY, <c>end</c> at the
/// start of an expression, anything after a point) becomes a name here, by its neighbours alone, so that the grammar needs no ambiguity for it.
/// </summary>
internal sealed class ContextualKeywords
{
    private readonly List<CommonToken> tokens;
    private readonly ParenthesisMap parentheses;
    private int at;
    private int openCases;

    private ContextualKeywords(List<CommonToken> tokens, ParenthesisMap parentheses)
    {
        this.tokens = tokens;
        this.parentheses = parentheses;
    }

    public static void Apply(List<CommonToken> tokens, ParenthesisMap parentheses)
    {
        var rules = new ContextualKeywords(tokens, parentheses);
        for (rules.at = 0; rules.at < tokens.Count; rules.at++)
        {
            rules.ApplyHere();
        }
        parentheses.Mark();
        for (rules.at = 0; rules.at < tokens.Count; rules.at++)
        {
            rules.ApplyAfterMarking();
        }
        MultiInsertMark.Apply(tokens);
    }

    private int Type => tokens[at].Type;

    private int Previous => TypeAt(at - 1);

    private int Next => TypeAt(at + 1);

    private int TypeAt(int index) => (uint)index < (uint)tokens.Count ? tokens[index].Type : TokenConstants.EOF;

    private void ApplyHere()
    {
        if (Type is < SparkLexer.ALL or > SparkLexer.WITHIN)
        {
            ApplyToPlainWord();
        }
        else if (IsDotted() || (Previous == SparkLexer.AS && !MayFollowAs()) || !PlaysItsPart())
        {
            tokens[at].Type = SparkLexer.Identifier;
        }
        openCases += Type switch
        {
            SparkLexer.CASE => 1,
            SparkLexer.END => -1,
            _ => 0,
        };
    }

    private void ApplyToPlainWord()
    {
        var travels = Next == SparkLexer.AS && TypeAt(at + 2) == SparkLexer.OF;
        tokens[at].Type = Type switch
        {
            SparkLexer.VERSION or SparkLexer.SYSTEM_VERSION when travels => SparkLexer.TravelVersion,
            SparkLexer.TIMESTAMP or SparkLexer.SYSTEM_TIME when travels => SparkLexer.TravelTimestamp,
            SparkLexer.REPLACE when Previous == SparkLexer.Star && Next == SparkLexer.LeftParen => SparkLexer.StarReplace,
            SparkLexer.Pipe when StartsPipe() => SparkLexer.PipeTo,
            SparkLexer.Identifier when Next == SparkLexer.LeftParen && Is("IDENTIFIER") => SparkLexer.IdentifierClause,
            SparkLexer.Identifier or SparkLexer.MAP when (Is("MAP") || Is("REDUCE")) && StartsScript() => SparkLexer.ScriptSelect,
            var same => same,
        };
    }

    /// <summary><c>t | WHERE x</c>: a single bar before a word that no operand starts with.</summary>
    private bool StartsPipe() =>
        Next
            is SparkLexer.SELECT
                or SparkLexer.WHERE
                or SparkLexer.AS
                or SparkLexer.JOIN
                or SparkLexer.UNION
                or SparkLexer.INTERSECT
                or SparkLexer.LIMIT
                or SparkLexer.OFFSET
        || (Next is SparkLexer.ORDER or SparkLexer.SORT or SparkLexer.CLUSTER or SparkLexer.DISTRIBUTE && TypeAt(at + 2) == SparkLexer.BY)
        || (
            Next is SparkLexer.EXTEND or SparkLexer.AGGREGATE or SparkLexer.DROP or SparkLexer.SET
            && TypeAt(at + 2) is SparkLexer.Identifier or SparkLexer.BackQuoted or >= SparkLexer.AGGREGATE and <= SparkLexer.ZONE
        );

    private bool Is(string word) => tokens[at].Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A part of a dotted name, or a field after a colon.</summary>
    private bool IsDotted() =>
        Previous == SparkLexer.Dot
        || Next == SparkLexer.Dot
        || (Next == SparkLexer.Colon && Type is not (SparkLexer.NULL or SparkLexer.END) && !IsBeforeParameter())
        || (Previous == SparkLexer.Colon && Type is not SparkLexer.INTERVAL);

    /// <summary><c>SELECT :name</c>: the colon belongs to the word behind it, not to the one before.</summary>
    private bool IsBeforeParameter() =>
        at + 2 < tokens.Count
        && tokens[at + 1].StartIndex > tokens[at].StopIndex + 1
        && tokens[at + 2].StartIndex == tokens[at + 1].StopIndex + 1;

    private bool MayFollowAs() =>
        Type
            is SparkLexer.SELECT
                or SparkLexer.WITH
                or SparkLexer.FROM
                or SparkLexer.VALUES
                or SparkLexer.TABLE
                or SparkLexer.INTERVAL
                or SparkLexer.WHERE;

    private bool PlaysItsPart() =>
        Type switch
        {
            SparkLexer.ORDER => Next == SparkLexer.BY,
            SparkLexer.SORT or SparkLexer.CLUSTER or SparkLexer.DISTRIBUTE => Next == SparkLexer.BY,
            SparkLexer.GROUP => Next == SparkLexer.BY || Previous == SparkLexer.WITHIN,
            SparkLexer.PARTITION => Next is SparkLexer.BY or SparkLexer.LeftParen || TypeAt(at - 2) == SparkLexer.WITH,
            SparkLexer.LEFT => Next is SparkLexer.JOIN or SparkLexer.OUTER or SparkLexer.SEMI or SparkLexer.ANTI,
            SparkLexer.RIGHT or SparkLexer.FULL => Next is SparkLexer.JOIN or SparkLexer.OUTER,
            SparkLexer.INNER or SparkLexer.CROSS or SparkLexer.SEMI or SparkLexer.ANTI => Next == SparkLexer.JOIN,
            SparkLexer.NATURAL => Next
                is SparkLexer.JOIN
                    or SparkLexer.INNER
                    or SparkLexer.LEFT
                    or SparkLexer.RIGHT
                    or SparkLexer.FULL
                    or SparkLexer.CROSS
                    or SparkLexer.SEMI
                    or SparkLexer.ANTI,
            SparkLexer.OUTER => Previous is SparkLexer.LEFT or SparkLexer.RIGHT or SparkLexer.FULL or SparkLexer.VIEW,
            SparkLexer.LATERAL => Next == SparkLexer.VIEW || Previous is SparkLexer.FROM or SparkLexer.Comma or SparkLexer.JOIN,
            SparkLexer.MINUS => Next
                is SparkLexer.SELECT
                    or SparkLexer.ALL
                    or SparkLexer.DISTINCT
                    or SparkLexer.LeftParen
                    or SparkLexer.VALUES
                    or SparkLexer.FROM
                    or SparkLexer.TABLE
                && !StartsExpression(),
            SparkLexer.WINDOW => TypeAt(at + 2) == SparkLexer.AS && !StartsExpression(),
            SparkLexer.PIVOT => Next == SparkLexer.LeftParen && !StartsExpression(),
            SparkLexer.UNPIVOT => Next is SparkLexer.LeftParen or SparkLexer.INCLUDE or SparkLexer.EXCLUDE && !StartsExpression(),
            SparkLexer.TABLESAMPLE => Next == SparkLexer.LeftParen,
            SparkLexer.CAST or SparkLexer.TRY_CAST or SparkLexer.POSITION => Next == SparkLexer.LeftParen,
            SparkLexer.TRIM => Next == SparkLexer.LeftParen && TrimNamesItsSide(),
            SparkLexer.INTERVAL => IntervalIsLiteralOrType(),
            SparkLexer.FILTER => Next == SparkLexer.LeftParen && TypeAt(at + 2) == SparkLexer.WHERE,
            SparkLexer.WITHIN => Next == SparkLexer.GROUP,
            SparkLexer.IGNORE or SparkLexer.RESPECT => Next == SparkLexer.NULLS,
            SparkLexer.OVER => Previous is SparkLexer.RightParen or SparkLexer.NULLS,
            SparkLexer.ANY or SparkLexer.SOME => IsLike(Previous),
            SparkLexer.GROUPING => Next == SparkLexer.SETS,
            SparkLexer.ROLLUP or SparkLexer.CUBE => Previous == SparkLexer.WITH || (Next == SparkLexer.LeftParen && GroupsHere()),
            SparkLexer.ROWS => NextStartsFrame()
                || (Next == SparkLexer.RightParen && Previous != SparkLexer.LeftParen && Previous != SparkLexer.Comma),
            SparkLexer.RANGE or SparkLexer.GROUPS => NextStartsFrame(),
            SparkLexer.UNBOUNDED => Next is SparkLexer.PRECEDING or SparkLexer.FOLLOWING,
            SparkLexer.CURRENT => Next == SparkLexer.ROW,
            SparkLexer.TRANSFORM => Previous == SparkLexer.SELECT && Next == SparkLexer.LeftParen && RunsScript(),
            SparkLexer.INSERT => Next is SparkLexer.INTO or SparkLexer.OVERWRITE || Previous == SparkLexer.THEN,
            SparkLexer.ESCAPE => Next is SparkLexer.String or SparkLexer.DoubleString or SparkLexer.RawString,
            SparkLexer.AT => Next == SparkLexer.TIME && TypeAt(at + 2) == SparkLexer.ZONE,
            SparkLexer.VALUES or SparkLexer.TABLE => !EndsOperand(Next),
            SparkLexer.END => openCases > 0 && !StartsExpression(),
            SparkLexer.SET => !StartsExpression() || Previous == SparkLexer.THEN,
            SparkLexer.LIMIT
            or SparkLexer.OFFSET
            or SparkLexer.USING
            or SparkLexer.ON
            or SparkLexer.INTO
            or SparkLexer.QUALIFY
            or SparkLexer.FOR
            or SparkLexer.COLLATE
            or SparkLexer.DIV => !StartsExpression(),
            SparkLexer.LIKE or SparkLexer.ILIKE or SparkLexer.RLIKE or SparkLexer.REGEXP => !StartsExpression()
                || Previous == SparkLexer.NOT,
            SparkLexer.ALL => AllMeansAll(),
            _ => true,
        };

    private bool AllMeansAll() =>
        Previous switch
        {
            SparkLexer.BY => Next != SparkLexer.Comma,
            SparkLexer.LeftParen => Next is not (SparkLexer.RightParen or SparkLexer.Comma),
            SparkLexer.SELECT or SparkLexer.LIMIT => true,
            SparkLexer.UNION or SparkLexer.INTERSECT or SparkLexer.EXCEPT or SparkLexer.MINUS => true,
            var before => IsLike(before),
        };

    private void ApplyAfterMarking()
    {
        switch (Type)
        {
            case SparkLexer.EXCEPT when Next == SparkLexer.LeftParen:
                tokens[at].Type = SparkLexer.StarExcept;
                break;
            case SparkLexer.EXISTS
                when Next != SparkLexer.QueryParen
                    && Previous != SparkLexer.IF
                    && !(Previous == SparkLexer.NOT && TypeAt(at - 2) == SparkLexer.IF):
                tokens[at].Type = SparkLexer.Identifier;
                break;
        }
    }

    /// <summary>The word before says that an operand must come: a clause word there can only be a name.</summary>
    private bool StartsExpression() =>
        Previous
            is SparkLexer.SELECT
                or SparkLexer.DISTINCT
                or SparkLexer.Comma
                or SparkLexer.LeftParen
                or SparkLexer.LeftBracket
                or SparkLexer.BY
                or SparkLexer.AND
                or SparkLexer.OR
                or SparkLexer.NOT
                or SparkLexer.WHERE
                or SparkLexer.ON
                or SparkLexer.HAVING
                or SparkLexer.WHEN
                or SparkLexer.THEN
                or SparkLexer.ELSE
                or SparkLexer.BETWEEN
        || IsOperator(Previous);

    private static bool IsOperator(int type) => type is >= SparkLexer.Equal and <= SparkLexer.Bang and not SparkLexer.Star;

    private static bool EndsOperand(int type) =>
        type is SparkLexer.Comma or SparkLexer.RightParen or SparkLexer.AS or SparkLexer.FROM or TokenConstants.EOF
        || type is >= SparkLexer.Equal and <= SparkLexer.GreaterOrEqual;

    private static bool IsLike(int type) => type is SparkLexer.LIKE or SparkLexer.ILIKE or SparkLexer.RLIKE or SparkLexer.REGEXP;

    private bool TrimNamesItsSide() =>
        TypeAt(at + 2) is SparkLexer.BOTH or SparkLexer.LEADING or SparkLexer.TRAILING
        && TypeAt(at + 3) is not (SparkLexer.RightParen or SparkLexer.Comma);

    private bool IntervalIsLiteralOrType() =>
        Next switch
        {
            SparkLexer.String or SparkLexer.DoubleString or SparkLexer.RawString => true,
            >= SparkLexer.IntegerNumber and <= SparkLexer.BigDecimalNumber => true,
            SparkLexer.Plus or SparkLexer.Minus => TypeAt(at + 2) is SparkLexer.String or SparkLexer.DoubleString
                || (TypeAt(at + 2) is >= SparkLexer.IntegerNumber and <= SparkLexer.BigDecimalNumber && IsUnit(TypeAt(at + 3))),
            SparkLexer.LeftParen => parentheses.PartnerOf(at + 1) is >= 0 and var close && IsUnit(TypeAt(close + 1)),
            var unit => IsUnit(unit) && !StartsSelectList(),
        };

    /// <summary><c>SELECT interval day</c> is a column and its alias, while <c>x INTERVAL DAY</c> and <c>AS INTERVAL DAY</c> are types.</summary>
    private bool StartsSelectList() => Previous is SparkLexer.SELECT or SparkLexer.DISTINCT;

    private static bool IsUnit(int type) =>
        type
            is SparkLexer.YEAR
                or SparkLexer.YEARS
                or SparkLexer.QUARTER
                or SparkLexer.QUARTERS
                or SparkLexer.MONTH
                or SparkLexer.MONTHS
                or SparkLexer.WEEK
                or SparkLexer.WEEKS
                or SparkLexer.DAY
                or SparkLexer.DAYS
                or SparkLexer.HOUR
                or SparkLexer.HOURS
                or SparkLexer.MINUTE
                or SparkLexer.MINUTES
                or SparkLexer.SECOND
                or SparkLexer.SECONDS
                or >= SparkLexer.MICROSECOND
                and <= SparkLexer.MILLISECONDS
                or SparkLexer.NANOSECOND
                or SparkLexer.NANOSECONDS;

    private bool GroupsHere() => Previous is SparkLexer.BY or SparkLexer.Comma or SparkLexer.LeftParen;

    private bool NextStartsFrame() =>
        Next
            is SparkLexer.BETWEEN
                or SparkLexer.UNBOUNDED
                or SparkLexer.CURRENT
                or SparkLexer.INTERVAL
                or SparkLexer.Minus
                or (>= SparkLexer.IntegerNumber and <= SparkLexer.BigDecimalNumber)
        || (Next == SparkLexer.String && TypeAt(at + 2) is SparkLexer.PRECEDING or SparkLexer.FOLLOWING);

    private bool RunsScript() =>
        parentheses.PartnerOf(at + 1) is >= 0 and var close
        && TypeAt(close + 1) is SparkLexer.USING or SparkLexer.ROW or SparkLexer.RECORDWRITER;

    /// <summary>Hive's <c>MAP a, b USING 'script'</c>: the items and the script follow without a FROM between them.</summary>
    private bool StartsScript()
    {
        if (Next is SparkLexer.LeftParen or SparkLexer.Dot or SparkLexer.Comma or SparkLexer.AS or SparkLexer.Less)
        {
            return false;
        }
        for (var i = at + 1; i + 1 < tokens.Count; i++)
        {
            switch (TypeAt(i))
            {
                case SparkLexer.LeftParen when parentheses.PartnerOf(i) is >= 0 and var close:
                    i = close;
                    break;
                case SparkLexer.USING when TypeAt(i + 1) is SparkLexer.String or SparkLexer.DoubleString:
                    return true;
                case SparkLexer.RightParen or SparkLexer.SELECT or SparkLexer.FROM or SparkLexer.WHERE or SparkLexer.ON:
                    return false;
            }
        }
        return false;
    }
}
