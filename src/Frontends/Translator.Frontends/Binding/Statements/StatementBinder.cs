using System.Text.RegularExpressions;
using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Binding.Statements;

/// <summary>Binds one statement. What a user got wrong, or what is not carried out yet, is in the context's diagnostics; then the answer is null.</summary>
public static partial class StatementBinder
{
    private static readonly HashSet<string> WithoutEffect = new(StringComparer.OrdinalIgnoreCase)
    {
        "ANALYZE",
        "REFRESH",
        "MSCK",
        "CLEAR",
        "REPAIR",
        "RELOAD",
        "GRANT",
        "REVOKE",
        "COMMENT",
    };

    /// <summary>The bound statement, or null after an error has been reported.</summary>
    public static BoundStatement? Bind(StatementSyntax statement, BinderContext context)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(context);
        var own = new DiagnosticBag();
        var bound = Dispatch(statement, new BindingSession(context with { Diagnostics = own }));
        context.Diagnostics.AddRange(own);
        return own.HasErrors ? null : bound;
    }

    private static BoundStatement? Dispatch(StatementSyntax statement, BindingSession session) =>
        statement switch
        {
            QueryStatement query => session.Queries.Bind(query.Query, QueryEnvironment.Top) is { } rows
                ? new BoundQuery(rows.Relation)
                : null,
            InsertStatement insert => new InsertBinder(session).Bind(insert),
            MultiInsertStatement inserts => new MultiInsertBinder(session).Bind(inserts),
            CreateTableStatement table => new CreateTableBinder(session).Bind(table),
            CreateTableLikeStatement table => new CreateTableBinder(session).Bind(table),
            CreateViewStatement view => new CreateViewBinder(session).Bind(view),
            CreateViewUsingStatement view => new CreateTableBinder(session).Bind(view),
            CreateFunctionStatement function => new FunctionStatementBinder(session).Bind(function),
            CreateDatabaseStatement schema => new BoundCreateSchema(schema.Name.Last.Value, schema.IfNotExists),
            DropStatement drop => new DropBinder(session).Bind(drop),
            UseStatement use => use.Catalog ? Unsupported(session, use, "USE CATALOG") : new BoundUse(use.Name.Last.Value),
            SetStatement set => Set(session, set),
            ResetStatement reset => new BoundReset(reset.Key),
            SetTimeZoneStatement zone => SetTimeZone(session, zone),
            AddResourceStatement resource => AddResource(session, resource),
            CacheTableStatement cache => Cache(session, cache),
            UncacheTableStatement uncache => Nothing(session, uncache, "UNCACHE TABLE"),
            CommandStatement command => Command(session, command),
            ExplainStatement explain => Unsupported(session, explain, "EXPLAIN"),
            DeclareVariableStatement variable => Unsupported(session, variable, "DECLARE VARIABLE"),
            SetVariableStatement variable => Unsupported(session, variable, "SET VARIABLE"),
            CreateSqlFunctionStatement function => Unsupported(session, function, "CREATE FUNCTION with a SQL body"),
            DeleteStatement delete => Unsupported(session, delete, "DELETE"),
            UpdateStatement update => Unsupported(session, update, "UPDATE"),
            MergeStatement merge => Unsupported(session, merge, "MERGE"),
            TruncateTableStatement truncate => new TruncateBinder(session).Bind(truncate),
        };

    private static BoundStatement? Cache(BindingSession session, CacheTableStatement cache) =>
        cache.Query is { } query
            ? new CreateViewBinder(session).Bind(
                new CreateViewStatement(cache.Name, ViewLifetime.Temporary, true, false, [], query, cache.Span)
            )
            : Nothing(session, cache, "CACHE TABLE");

    private static BoundStatement? Unsupported(BindingSession session, StatementSyntax statement, string name)
    {
        session.Context.Report(StatementErrors.UnsupportedStatement, statement.Span, name);
        return null;
    }

    private static BoundNothing Nothing(BindingSession session, StatementSyntax statement, string name)
    {
        session.Context.Report(StatementErrors.NoEffect, statement.Span, name);
        return new BoundNothing();
    }

    private static BoundStatement? Set(BindingSession session, SetStatement set) =>
        set.Key is { } key ? new BoundSetting(key, set.Value) : Unsupported(session, set, "SET without a name");

    private static BoundStatement? SetTimeZone(BindingSession session, SetTimeZoneStatement zone) =>
        zone.Zone switch
        {
            StringLiteralSyntax text => new BoundSetting("spark.sql.session.timeZone", text.Value),
            null => new BoundSetting("spark.sql.session.timeZone", "UTC"),
            { } interval => TimeZoneInterval.TryRead(session, interval) is { } offset
                ? new BoundSetting("spark.sql.session.timeZone", offset)
                : null,
        };

    private static BoundNothing AddResource(BindingSession session, AddResourceStatement resource)
    {
        foreach (var path in resource.Paths)
        {
            session.Context.Report(StatementErrors.JarIgnored, resource.Span, path);
        }
        return new BoundNothing();
    }

    private static BoundStatement? Command(BindingSession session, CommandStatement command)
    {
        var first = command.Words.Split(' ', 2)[0];
        return WithoutEffect.Contains(first) ? Nothing(session, command, command.Words) : Unsupported(session, command, command.Words);
    }

    /// <summary>Partitions in their usual folders are found without being added.</summary>
    private static bool AddsPartition(CommandStatement command) =>
        command.Words.StartsWith("ALTER TABLE", StringComparison.OrdinalIgnoreCase)
        && AddPartition().IsMatch(command.Text)
        && !command.Text.Contains("LOCATION", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\bADD\s+(IF\s+NOT\s+EXISTS\s+)?PARTITION\b", RegexOptions.IgnoreCase)]
    private static partial Regex AddPartition();
}
