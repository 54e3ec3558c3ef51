using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Binding.Statements;

/// <summary>Binds one statement. What a user got wrong, or what is not carried out yet, is in the context's diagnostics; then the answer is null.</summary>
public static class StatementBinder
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

    /// <summary>Commands that change nothing that a later statement's names and types depend on.</summary>
    private static readonly HashSet<string> WithoutTrace = new(StringComparer.OrdinalIgnoreCase)
    {
        "!",
        "ABORT",
        "CALL",
        "COMMIT",
        "DELETE",
        "DESC",
        "DESCRIBE",
        "DFS",
        "EXPORT",
        "IMPORT",
        "KILL",
        "LIST",
        "LOCK",
        "OPTIMIZE",
        "ROLLBACK",
        "SHOW",
        "SOURCE",
        "START",
        "UNLOCK",
        "VACUUM",
    };

    /// <summary>The bound statement, or null after an error has been reported.</summary>
    public static BoundStatement? Bind(StatementSyntax statement, BinderContext context)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(context);
        var own = new DiagnosticBag();
        var session = new BindingSession(context with { Diagnostics = own });
        var bound = Dispatch(statement, session);
        context.Diagnostics.AddRange(own);
        return own.HasErrors || bound is null || own.Any(static d => d.Descriptor == NameErrors.FunctionUntyped) ? null
            : session.Refusal is { } part && bound is not BoundRefused
                ? new BoundRefused(part.Name, part.Span, bound) { Descriptor = StatementErrors.UnsupportedClause }
            : bound;
    }

    private static BoundStatement? Dispatch(StatementSyntax statement, BindingSession session) =>
        statement switch
        {
            QueryStatement query => session.Queries.Bind(query.Query, QueryEnvironment.Top) is { } rows
                ? new BoundQuery(ShownColumns.Of(session, rows.Relation))
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
            UseStatement use => Use(session, use),
            SetStatement set => Set(set),
            ResetStatement reset => new BoundReset(reset.Key),
            SetTimeZoneStatement zone => SetTimeZone(session, zone),
            AddResourceStatement resource => AddResource(session, resource),
            CacheTableStatement cache => Cache(session, cache),
            UncacheTableStatement uncache => Nothing(session, uncache, "UNCACHE TABLE"),
            CommandStatement command => Command(session, command),
            ExplainStatement explain => Dispatch(explain.Statement, session) is null ? null : new BoundRefused("EXPLAIN", explain.Span),
            DeclareVariableStatement variable => Unsupported(session, variable, "DECLARE VARIABLE"),
            SetVariableStatement variable => Unsupported(session, variable, "SET VARIABLE"),
            CreateSqlFunctionStatement function => Unsupported(session, function, "CREATE FUNCTION with a SQL body"),
            DeleteStatement delete => new RowChangeBinder(session).Bind(delete),
            UpdateStatement update => new RowChangeBinder(session).Bind(update),
            MergeStatement merge => new RowChangeBinder(session).Bind(merge),
            AlterTableStatement alter => new AlterTableBinder(session).Bind(alter),
            LoadDataStatement load => Load(session, load),
            TruncateTableStatement truncate => new TruncateBinder(session).Bind(truncate),
        };

    private static BoundStatement? Use(BindingSession session, UseStatement use)
    {
        if (use.Catalog)
        {
            return Unsupported(session, use, "USE CATALOG");
        }
        if (!session.Context.Catalogue.HasSchema(use.Name.Last.Value))
        {
            session.Context.Report(NameErrors.SchemaNotFound, use.Name.Span, use.Name.Text);
            return null;
        }
        return new BoundUse(use.Name.Last.Value);
    }

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

    private static BoundStatement Set(SetStatement set) =>
        set.Key is { } key ? new BoundSetting(key, set.Value) : new BoundRefused("SET without a name", set.Span);

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
        return WithoutEffect.Contains(first) ? Nothing(session, command, command.Words)
            : WithoutTrace.Contains(first) || ChangesOnlyProperties(command) ? new BoundRefused(command.Words, command.Span)
            : Unsupported(session, command, command.Words);
    }

    private static bool ChangesOnlyProperties(CommandStatement command) =>
        command.Words is "ALTER DATABASE" or "ALTER SCHEMA" or "CREATE ROLE" or "DROP ROLE"
        || command.Words == "ALTER VIEW" && command.Text.Contains("TBLPROPERTIES", StringComparison.OrdinalIgnoreCase);

    private static BoundRefused? Load(BindingSession session, LoadDataStatement load) =>
        new InsertBinder(session).FindTable(load.Table) is { } table && new AlterTableBinder(session).CheckPartitions(table, load.Partition)
            ? new BoundRefused("LOAD DATA", load.Span)
            : null;
}
