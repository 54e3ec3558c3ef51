using Translator.Frontends.Binding;
using Translator.Frontends.Binding.Statements;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Profiles;
using Translator.Frontends.Spark;
using Translator.IR.Checks;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;

namespace Translator.Frontends.Tests.Binding.Queries;

/// <summary>Parses and binds small texts against a session that statements before them have filled.</summary>
internal sealed class BoundText
{
    private readonly SourceProfile profile;

    public BoundText(SourceProfile? profile = null, params string[] setup)
    {
        this.profile = profile ?? SourceProfile.SparkAnsi;
        foreach (var sql in setup)
        {
            if (Statement(sql) is not { } statement)
            {
                throw new InvalidOperationException(sql + ": " + string.Join("; ", Diagnostics));
            }
            Catalogue.Apply(statement);
        }
    }

    /// <summary>Tables <c>t (a int not null, b string, s struct)</c>, <c>u (a int, c double)</c> and the partitioned <c>p</c>.</summary>
    public static BoundText WithTables(SourceProfile? profile = null) =>
        new(
            profile,
            "CREATE TABLE t (a INT NOT NULL, b STRING, s STRUCT<x: INT, y: STRING>) USING parquet",
            "CREATE TABLE u (a INT, c DOUBLE) USING parquet",
            "CREATE TABLE e (ts TIMESTAMP, k STRING, n INT) USING parquet",
            "CREATE TABLE p (v INT, w STRING) PARTITIONED BY (dt STRING, hr INT) STORED AS parquet"
        );

    public SessionCatalogue Catalogue { get; } = new();

    public DiagnosticBag Diagnostics { get; private set; } = [];

    public BoundStatement? Statement(string sql)
    {
        var source = new SourceText("test.sql", sql);
        var parsed = SparkSqlParser.ParseScript(source, profile);
        Diagnostics = parsed.Diagnostics;
        Assert.Empty(parsed.Diagnostics);
        return StatementBinder.Bind(
            Assert.Single(parsed.Statements),
            new BinderContext
            {
                Source = source,
                Profile = profile,
                Catalogue = Catalogue,
                Functions = FunctionCatalogue.BuiltIn,
                Columns = new ColumnIdAllocator(),
                Diagnostics = Diagnostics,
            }
        );
    }

    /// <summary>The relation of a query without mistakes.</summary>
    public Relation Query(string sql)
    {
        var statement = Statement(sql);
        Assert.DoesNotContain(Diagnostics, static d => d.Severity == Severity.Error);
        var relation = Assert.IsType<BoundQuery>(statement).Relation;
        Assert.Empty(IrChecks.Run(CheckLevel.Always, relation));
        return relation;
    }

    /// <summary>Names and types of a query's columns; <c>?</c> after those that can be NULL.</summary>
    public string Columns(string sql) =>
        string.Join(", ", Query(sql).Output.Select(static c => $"{c.Name} {c.Type.Name}{(c.Nullable ? "?" : "")}"));

    /// <summary>The first error of a text that has one.</summary>
    public Diagnostic Error(string sql)
    {
        Assert.Null(Statement(sql));
        return Diagnostics.First(static d => d.Severity == Severity.Error);
    }

    /// <summary>The Spark condition of the first error.</summary>
    public string? Condition(string sql) => Error(sql).Condition;

    /// <summary>The kinds of the relations from the root along first inputs.</summary>
    public string Shape(string sql)
    {
        var kinds = new List<string>();
        for (var relation = Query(sql); ; relation = relation.Inputs[0])
        {
            kinds.Add(relation.GetType().Name);
            if (relation.Inputs.IsEmpty)
            {
                return string.Join(" ", kinds);
            }
        }
    }
}
