using Translator.Frontends.Profiles;

namespace Translator.Frontends.Tests.Syntax;

public class MutationTests
{
    private static readonly string[] Seeds =
    [
        "WITH a AS (SELECT x, sum(y) OVER (PARTITION BY z ORDER BY w ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) s FROM t LEFT JOIN u USING (k)) SELECT * FROM a WHERE s > 1.5e3 ORDER BY 1 LIMIT 5",
        "INSERT OVERWRITE TABLE d.t PARTITION (p = 'x', q) SELECT CASE WHEN a THEN 'b' ELSE c[0].d END, CAST(e AS MAP<STRING, ARRAY<INT>>) FROM f LATERAL VIEW explode(g) h AS i",
        "CREATE TABLE t (a INT COMMENT 'x', b STRUCT<c: DECIMAL(10, 2)>) PARTITIONED BY (d STRING) STORED AS orc TBLPROPERTIES ('k' = 'v')",
        "FROM s INSERT INTO x SELECT a, INTERVAL '1' DAY + DATE '2024-01-01' WHERE b NOT IN (SELECT 1) INSERT INTO y SELECT transform(c, v -> v + 1)",
        "SELECT /*+ BROADCAST(b) */ a.*, count(DISTINCT x) FILTER (WHERE y) FROM a, b GROUP BY ROLLUP (c, (d, e)) HAVING max(f) LIKE '%g' ESCAPE '!' UNION SELECT 1",
    ];

    [Fact]
    public void MutatedTextIsReadOrReported()
    {
        const int Seed = 20240521;
        var random = new Random(Seed);
        for (var i = 0; i < 3000; i++)
        {
            var text = Mutate(random, Seeds[random.Next(Seeds.Length)]);
            var result = Parsing.Script(text, i % 2 == 0 ? SourceProfile.SparkAnsi : SourceProfile.Hive);
            Assert.True(result.Statements.Count > 0 || result.Diagnostics.Count > 0, $"seed {Seed}, turn {i}: {text}");
            foreach (var diagnostic in result.Diagnostics)
            {
                var span = diagnostic.Location!.Value.Span;
                Assert.True(span.Start >= 0 && span.End <= text.Length && diagnostic.Message.Length > 0, $"seed {Seed}, turn {i}: {text}");
            }
        }
    }

    private static string Mutate(Random random, string text)
    {
        var words = text.Split(' ').ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(words.Count);
            switch (random.Next(5))
            {
                case 0 when words.Count > 1:
                    words.RemoveAt(at);
                    break;
                case 1:
                    words.Insert(at, words[random.Next(words.Count)]);
                    break;
                case 2:
                    (words[at], words[^1]) = (words[^1], words[at]);
                    break;
                case 3:
                    words[at] = words[at][..random.Next(words[at].Length + 1)];
                    break;
                default:
                    words[at] += "'\"`();,.[]{}<>$\\-"[random.Next(16)];
                    break;
            }
        }
        return string.Join(' ', words) + " x";
    }
}
