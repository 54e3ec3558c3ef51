using Translator.Frontends.Profiles;
using Translator.IR.Diagnostics;
using Translator.Jobs.Sessions;
using Translator.Runtime.Text;

namespace Translator.Jobs.Tests.Profiles;

/// <summary>What Hive 4.1 answered where Spark would answer something else; CHAR in both.</summary>
public sealed class HiveProfileTests
{
    private const string Tables =
        "CREATE TABLE c (a CHAR(5), b CHAR(8), v VARCHAR(3), s STRING); INSERT INTO c VALUES ('ab', 'ab', 'xyz', 'ab   ');\n";

    [Theory]
    [InlineData("SELECT cast(true AS STRING), concat(false, 'x')", "TRUE|FALSEx")]
    [InlineData("SELECT cast(300 AS TINYINT), cast(300.5 AS TINYINT), cast(cast(300 AS DOUBLE) AS TINYINT)", "44|NULL|44")]
    [InlineData("SELECT 1.50, 10.0, abs(0.0), 1.0 - 0.15", "1.5|10|0|0.85")]
    [InlineData("SELECT cast(1.1 AS DECIMAL(5,2)) * cast(2 AS FLOAT), cast(0.22 AS DECIMAL(5,3)) = cast('0.22' AS FLOAT)", "2.2|true")]
    [InlineData("SELECT x FROM (SELECT stack(3, 2, 1, CAST(NULL AS INT)) AS x) t ORDER BY x", "1;2;NULL")]
    [InlineData("SELECT x FROM (SELECT stack(3, 2, 1, CAST(NULL AS INT)) AS x) t ORDER BY x DESC", "NULL;2;1")]
    [InlineData("SELECT 1 UNION ALL SELECT 2 INTERSECT SELECT 3", "")]
    [InlineData("SELECT 1 EXCEPT SELECT 1 UNION ALL SELECT 2 INTERSECT SELECT 2", "2")]
    [InlineData("SELECT a, concat(a, '|'), length(a) FROM c", "ab   |ab||2")]
    [InlineData("SELECT a = b, a = s, a = 'ab', a = 'ab      ', v FROM c", "true|false|true|true|xyz")]
    [InlineData("SELECT cast('abcdefg' AS CHAR(5)), cast('abcdefg' AS VARCHAR(3)), cast(5 AS CHAR(3))", "abcde|abc|5  ")]
    [InlineData("SELECT cast(cast('ab  ' AS CHAR(5)) AS STRING) = 'ab', cast('ab ' AS VARCHAR(5)) = 'ab'", "true|false")]
    [InlineData(
        "SELECT a IN ('ab'), length(a) IN ('02', 'x'), length(a) NOT IN ('x'), length(a) IN ('2.5') FROM c",
        "true|true|true|false"
    )]
    [InlineData(
        "SELECT d IN ('0.220'), d IN ('0.2200001'), d IN ('0.22', 7) FROM (SELECT cast(0.22 AS DECIMAL(5,3)) AS d) x",
        "true|false|true"
    )]
    [InlineData("SELECT s IN (1, 2), s IN (1.0, 'x'), s NOT IN (2, 'x') FROM (SELECT '01' AS s) x", "true|true|true")]
    [InlineData("SELECT (5, 3) IN ((1, 2), (NULL, 3)), (1, 4) IN ((1, 2), (NULL, 3)), (1, 2) IN ((1, 2), (NULL, 3))", "NULL|false|true")]
    [InlineData("SELECT false = false IN (true, false), (false = false) IN (true, false)", "false|true")]
    [InlineData("SELECT locate('a', 'ab', NULL), locate(NULL, 'ab', 1)", "0|NULL")]
    [InlineData("SELECT 1.0 - f, f * 2.5, f / 2 FROM (SELECT cast(0.5 AS FLOAT) AS f) x", "0.5|1.25|0.25")]
    public void Answers_as_Hive(string sql, string expected) => Assert.Equal(expected, Run(SourceProfile.Hive, Tables + sql));

    [Theory]
    [InlineData("SELECT cast('2011-05-06 07:08:09.1234567' AS TIMESTAMP)", "TR6019")]
    [InlineData("SELECT TIMESTAMP '2011-05-06 07:08:09.1234567'", "TR3099")]
    [InlineData("SELECT (1) second", "TR5002")]
    [InlineData("SELECT date '2012-01-01' + 30 days", "TR5002")]
    [InlineData("CREATE TABLE t (a INT) STORED BY 'org.apache.hive.storage.jdbc.JdbcStorageHandler'", "TR5002")]
    public void Refuses_what_it_would_answer_differently(string sql, string code) => Assert.Equal(code, Run(SourceProfile.Hive, sql));

    [Theory]
    [InlineData("SELECT a, b, concat(a, '|'), length(a), v FROM c", "ab   |ab      |ab   ||5|xyz")]
    [InlineData("INSERT INTO c VALUES ('ab      ', 'x', 'xy   ', NULL); SELECT a, v, length(v) FROM c WHERE s IS NULL", "ab   |xy |3")]
    [InlineData("INSERT INTO c VALUES ('abcdef', 'x', 'x', 'x')", "TR6007")]
    [InlineData("SELECT a = b, a = 'ab', a = s, a = v, a IN ('ab', 'x'), a > 'ab' FROM c", "true|true|true|false|true|false")]
    [InlineData(
        "SELECT upper(a) = 'AB', a BETWEEN 'ab' AND 'ab', nullif(a, 'ab'), CASE a WHEN 'ab' THEN 1 END FROM c",
        "false|false|ab   |1"
    )]
    [InlineData("SELECT x = 'ab', x = y FROM (SELECT a AS x, b AS y FROM c)", "true|true")]
    [InlineData("SELECT a = 'a' || 'b' FROM c", "TR3099")]
    [InlineData("INSERT INTO c VALUES ('a', 'x', 'wxyz', 'x')", "TR6007")]
    public void Spark_pads_and_checks_what_is_written(string sql, string expected) =>
        Assert.Equal(expected, Run(SourceProfile.SparkAnsi, Tables + sql));

    /// <summary>The last statement's rows, sorted only by the query; or the code of its error.</summary>
    private static string Run(SourceProfile profile, string sql)
    {
        var outcome = new TranslatorSession(profile).Execute(new SourceText("test.sql", sql), RunMode.Batch)[^1];
        if (outcome.Error is { } error)
        {
            return error.Code;
        }
        var text = new ValueText(TextStyle.Shell, IR.Time.ZoneRules.Utc);
        var rows =
            from batch in outcome.Rows?.Batches ?? []
            from row in Enumerable.Range(0, batch.RowCount)
            select string.Join('|', Enumerable.Range(0, batch.ColumnCount).Select(c => text.Format(batch.Column(c), row)));
        return string.Join(';', rows);
    }
}
