using System.Collections.Frozen;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>Commands that manage an engine or a catalogue and that no runtime of ours carries out: kept as words, reported later.</summary>
internal static class CommandWords
{
    private static readonly FrozenSet<string> First = Set(
        "ABORT ALTER ANALYZE APPLY BEGIN CALL CLEAR COMMENT COMMIT DESC DESCRIBE EXECUTE EXPORT GRANT IMPORT KILL LIST LOAD LOCK MSCK OPTIMIZE "
            + "PREPARE REBUILD REFRESH RELOAD REPAIR REPL REVOKE ROLLBACK SHOW START UNLOCK UNSET VACUUM"
    );

    private static readonly FrozenSet<string> CreateModifiers = Set("OR REPLACE GLOBAL TEMP TEMPORARY EXTERNAL IF EXISTS");

    private static readonly FrozenSet<string> OtherObjects = Set(
        "CATALOG CONNECTOR EXTERNAL FLOW INDEX MACRO MANAGED MAPPING MATERIALIZED METRIC POOL REMOTE RESOURCE ROLE SCHEDULED STREAMING TRANSACTIONAL TRIGGER USER"
    );

    private static readonly FrozenSet<string> Following = Set(
        "CATALOG CATALOGS COLUMN COLUMNS CREATE CURRENT DATA DATABASE DATABASES EXTENDED FORMATTED FUNCTION FUNCTIONS IMMEDIATE INDEX JAR JARS FILES "
            + "LOCKS MACRO MATERIALIZED ON PARTITIONS PLAN POOL QUERY REPAIR RESOURCE ROLE ROLES SCHEDULED SCHEMA SCHEMAS TABLE TABLES TBLPROPERTIES "
            + "TRANSACTION TRANSACTIONS USER VIEW VIEWS"
    );

    private static readonly FrozenSet<string> ExplainModes = Set(
        "ANALYZE AST AUTHORIZATION CBO CODEGEN COST DDL DEBUG DEPENDENCY DETAIL EXPRESSION EXTENDED FORMATTED JOINCOST LOCKS LOGICAL ONLY OPERATOR "
            + "PLAN REOPTIMIZATION SUMMARY VECTORIZATION"
    );

    public static bool IsExplainMode(string word) => ExplainModes.Contains(word);

    /// <summary>The command's leading words in upper case, or null for a statement that the grammar reads.</summary>
    public static string? Find(StatementTokens statement) =>
        First.Contains(statement.WordAt(0)) || IsOtherDefinition(statement) ? LeadingWords(statement) : null;

    private static bool IsOtherDefinition(StatementTokens statement)
    {
        if (!statement.IsWord(0, "CREATE") && !statement.IsWord(0, "DROP"))
        {
            return false;
        }
        var at = 1;
        while (CreateModifiers.Contains(statement.WordAt(at)) && !OtherObjects.Contains(statement.WordAt(at)))
        {
            at++;
        }
        return OtherObjects.Contains(statement.WordAt(at)) && !(statement.IsWord(at, "EXTERNAL") && statement.IsWord(at + 1, "TABLE"));
    }

    private static string LeadingWords(StatementTokens statement)
    {
        var words = new List<string> { statement.WordAt(0).ToUpperInvariant() };
        while (
            words.Count < 3
            && (
                Following.Contains(statement.WordAt(words.Count))
                || CreateModifiers.Contains(statement.WordAt(words.Count))
                || OtherObjects.Contains(statement.WordAt(words.Count))
            )
        )
        {
            words.Add(statement.WordAt(words.Count).ToUpperInvariant());
        }
        return string.Join(' ', words);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
