using System.Globalization;
using System.Text;

namespace Translator.Fuzz.Depth;

/// <summary>Every construct that can stand inside itself or go on for long.</summary>
internal static class DeepShapes
{
    /// <summary>As long as generators write chains.</summary>
    private const int Long = 5000;

    /// <summary>As deep as people nest.</summary>
    private const int Deep = 60;

    public static IReadOnlyList<DeepShape> All { get; } =
    [
        // Inside itself.
        Nested("parentheses", "(", "1", ")"),
        Nested("calls", "abs(", "1", ")"),
        Nested("coalesce", "coalesce(NULL, ", "1", ")"),
        Nested("subqueries", "(SELECT ", "1", ")"),
        Nested("case-else", "CASE WHEN a = 7 THEN 2 ELSE ", "1", " END"),
        Nested("case-when", "CASE WHEN ", "true", " THEN false ELSE true END"),
        Nested("if", "if(a = 7, 2, ", "1", ")"),
        Nested("casts", "CAST(", "1", " AS BIGINT)"),
        Nested("arrays", "array(", "1", ")"),
        Nested("structs", "struct(", "1", ")"),
        Nested("maps", "map('k', ", "1", ")"),
        Nested("lambdas", "transform(array(1), x -> ", "array(1)", ")", 20),
        Nested("subscripts", "array(0)[", "0", "]", 20),
        Nested("exists", "EXISTS (SELECT 1 WHERE ", "true", ")", 20),
        Nested("in-subqueries", "1 IN (SELECT 1 WHERE ", "true", ")", 20),
        Nested("windows", "max(", "1", ") OVER ()", 1),
        Nested("not-parentheses", "NOT (", "true", ")"),
        new("types-array", static n => $"SELECT CAST(NULL AS {Repeat("ARRAY<", n)}INT{Repeat(">", n)}) FROM t", Deep),
        new("types-struct", static n => $"SELECT CAST(NULL AS {Repeat("STRUCT<a: ", n)}INT{Repeat(">", n)}) FROM t", Deep),
        new("types-map", static n => $"SELECT CAST(NULL AS {Repeat("MAP<INT, ", n)}INT{Repeat(">", n)}) FROM t", Deep),
        new("types-text", static n => $"SELECT from_json('[]', '{Repeat("ARRAY<", n)}INT{Repeat(">", n)}') FROM t", 0),
        new("json-text", static n => $"SELECT get_json_object('{Repeat("[", n)}1{Repeat("]", n)}', '${Repeat("[0]", n)}') FROM t", Deep),
        new("from-tables", static n => $"SELECT * FROM {Repeat("(SELECT * FROM ", n)}t{Repeat(")", n)}", Deep),
        new("from-parentheses", static n => $"SELECT * FROM {Repeat("(", n)}t{Repeat(")", n)}", Deep),
        new("ctes-nested", static n => $"{Repeat("WITH c AS (", n)}SELECT 1{Repeat(") SELECT * FROM c", n)}", Deep),
        new("set-parentheses", static n => $"{Repeat("(SELECT 1 UNION ALL ", n)}SELECT 2{Repeat(")", n)}", Deep),
        new("joins-nested", static n => $"SELECT count(*) FROM {Repeat("(t x JOIN ", n)}t{Repeat(" ON true)", n)}", 5),
        new("comments", static n => $"SELECT {Repeat("/*", n)} x {Repeat("*/", n)} 1", int.MaxValue),
        new("unclosed", static n => "SELECT " + Repeat("(", n), 0),
        new("unclosed-case", static n => "SELECT " + Repeat("CASE WHEN ", n), 0),
        new("unclosed-types", static n => "SELECT CAST(1 AS " + Repeat("ARRAY<", n), 0),
        new("closed-only", static n => "SELECT 1" + Repeat(")", n), 0),
        // One after the other.
        Chain("minus", "- ", 300),
        Chain("minuses-tight", "-(", 0),
        Chain("not", "NOT ", 300, "true"),
        Chain("tilde", "~", 300),
        Chain("or", "a = 1 OR ", Long, "a = 2"),
        Chain("and", "a = 1 AND ", Long, "a = 2"),
        Chain("and-or", "a = 1 AND a = 2 OR ", Long, "a = 2"),
        Chain("plus", "1 + ", Long),
        Chain("plus-columns", "CAST(a AS DOUBLE) + ", Long),
        Chain("times", "1 * ", Long),
        Chain("decimals", "1.5 + ", 2000),
        Chain("pipes", "'x' || ", Long, "'y'"),
        Chain("pipes-columns", "s || ", Long, "'y'"),
        Chain("bits", "a & ", Long, "a"),
        new("equals", static n => $"SELECT true{Repeat(" = true", n)} FROM t", 300),
        new("likes", static n => $"SELECT * FROM t WHERE s LIKE 'a'{Repeat(" OR s LIKE '%b'", n)}", Long),
        new("like-any", static n => $"SELECT * FROM t WHERE s LIKE ANY ('a'{Repeat(", '%b'", n)})", Long),
        new("in-list", static n => $"SELECT * FROM t WHERE a IN (1{Counted(n, ", {0}")})", int.MaxValue),
        new("not-in-list", static n => $"SELECT * FROM t WHERE s NOT IN ('1'{Counted(n, ", '{0}'")})", int.MaxValue),
        new("casts-after", static n => $"SELECT a{Repeat("::BIGINT", n)} FROM t", 300),
        new("fields", static n => $"SELECT a{Repeat(".b", n)} FROM t", 0),
        new("subscripts-after", static n => $"SELECT a{Repeat("[0]", n)} FROM t", 0),
        new("is-null", static n => $"SELECT a{Repeat(" IS NULL", n)} FROM t", 0),
        new("case-branches", static n => $"SELECT CASE{Counted(n, " WHEN a = {0} THEN {0}")} END FROM t", Long),
        new("case-values", static n => $"SELECT CASE a{Counted(n, " WHEN {0} THEN 'v{0}'")} END FROM t", Long),
        new("coalesce-long", static n => $"SELECT coalesce(NULL{Repeat(", a", n)}) FROM t", Long),
        new("concat-long", static n => $"SELECT concat(s{Repeat(", 'a'", n)}) FROM t", Long),
        new("greatest-long", static n => $"SELECT greatest(0{Counted(n, ", {0}")}) FROM t", Long),
        new("array-long", static n => $"SELECT array(0{Counted(n, ", {0}")}) FROM t", Long),
        new("map-long", static n => $"SELECT map(0, 0{Counted(n, ", {0}, {0}")}) FROM t", Long),
        new("struct-long", static n => $"SELECT struct(0{Counted(n, ", {0}")}) FROM t", 1000),
        new("columns", static n => $"SELECT 0{Counted(n, ", a + {0} AS c{0}")} FROM t", Long),
        new("columns-grouped", static n => $"SELECT a{Counted(n, ", sum(a + {0})")} FROM t GROUP BY a", 1000),
        new("group-keys", static n => $"SELECT count(*) FROM t GROUP BY a{Counted(n, ", a + {0}")}", 1000),
        new("order-keys", static n => $"SELECT a FROM t ORDER BY a{Counted(n, ", a + {0}")}", 1000),
        new("windows-long", static n => $"SELECT a{Counted(n, ", sum(a) OVER (ORDER BY a + {0})")} FROM t", 100),
        new("values", static n => $"SELECT * FROM VALUES (0, 'x'){Counted(n, ", ({0}, 'y')")} AS v(i, s)", int.MaxValue),
        new("insert-values", static n => $"INSERT INTO t VALUES (0, 'x'){Counted(n, ", ({0}, 'y')")}", int.MaxValue),
        new("union-all", static n => $"SELECT 0 AS n{Counted(n, " UNION ALL SELECT {0}")}", Long),
        new("union-all-tables", static n => $"SELECT a FROM t{Counted(n, " UNION ALL SELECT a + {0} FROM t")}", 2000),
        new("union", static n => $"SELECT 0 AS n{Counted(n, " UNION SELECT {0}")}", 2000),
        new("except", static n => $"SELECT 0 AS n{Counted(n, " EXCEPT SELECT {0}")}", 300),
        new("intersect", static n => $"SELECT 0 AS n{Repeat(" INTERSECT SELECT 0", n)}", 300),
        new("joins", static n => $"SELECT count(*) FROM t x{Counted(n, " JOIN t y{0} ON x.a = y{0}.a")}", 200),
        new("joins-left", static n => $"SELECT x.a FROM t x{Counted(n, " LEFT JOIN t y{0} ON x.a = y{0}.a")}", 200),
        new("joins-comma", static n => $"SELECT count(*) FROM (SELECT 1){Repeat(", (SELECT 1)", n)}", 200),
        new("laterals", static n => $"SELECT count(*) FROM t{Counted(n, " LATERAL VIEW explode(array(1)) e{0} AS c{0}")}", 200),
        new(
            "ctes",
            static n =>
                $"WITH c0 AS (SELECT 1 AS a){Counted(n, ", c{0} AS (SELECT a + 1 AS a FROM c{1})")} SELECT * FROM c{n.ToString(CultureInfo.InvariantCulture)}",
            300
        ),
        new(
            "ctes-doubling",
            static n =>
                $"WITH c0 AS (SELECT 1 AS a){Counted(n, ", c{0} AS (SELECT x.a FROM c{1} x JOIN c{1} y ON x.a = y.a)")} SELECT count(*) FROM c{n.ToString(CultureInfo.InvariantCulture)}",
            12
        ),
        new("ctes-unused", static n => $"WITH c0 AS (SELECT 1 AS a){Counted(n, ", c{0} AS (SELECT {0} AS a)")} SELECT * FROM c0", 1000),
        new("pipes-sql", static n => $"FROM t{Repeat(" |> WHERE a > 0", n)}", 300),
        new("statements", static n => Repeat("SELECT 1; ", n), int.MaxValue),
        new("long-name", static n => $"SELECT 1 AS {Repeat("x", n)} FROM {Repeat("y", n)}", 0),
        new("long-number", static n => $"SELECT {Repeat("9", n)}", 0),
        new("long-fraction", static n => $"SELECT 0.{Repeat("1", n)}", 0),
        new("long-string", static n => $"SELECT '{Repeat("x", n)}'", int.MaxValue),
        new("long-pattern", static n => $"SELECT s LIKE '{Repeat("%a", n)}' FROM t", int.MaxValue),
        new("deep-pattern", static n => $"SELECT s RLIKE '{Repeat("(", n)}a{Repeat(")", n)}' FROM t", 0),
        new("long-line", static n => "SELECT" + Repeat("\n", n) + "nothing", 0),
    ];

    private static DeepShape Nested(string name, string open, string core, string close, int mustWork = Deep) =>
        new(name, n => $"SELECT {Repeat(open, n)}{core}{Repeat(close, n)} FROM t", mustWork);

    private static DeepShape Chain(string name, string part, int mustWork, string last = "1") =>
        new(name, n => $"SELECT {Repeat(part, n)}{last} FROM t", mustWork);

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    /// <summary>A format with {0} for 1 to n and {1} for the number before.</summary>
    private static string Counted(int count, string format)
    {
        var parsed = CompositeFormat.Parse(format);
        return string.Concat(Enumerable.Range(1, count).Select(i => string.Format(CultureInfo.InvariantCulture, parsed, i, i - 1)));
    }
}
