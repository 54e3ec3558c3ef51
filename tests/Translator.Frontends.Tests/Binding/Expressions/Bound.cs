using Translator.Frontends.Binding;
using Translator.Frontends.Binding.Statements;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Profiles;
using Translator.Frontends.Spark;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;

namespace Translator.Frontends.Tests.Binding.Expressions;

/// <summary>Binds one statement against no tables.</summary>
internal sealed record Bound(Relation? Relation, EquatableArray<Diagnostic> Diagnostics)
{
    public static Bound Select(
        string list,
        SourceProfile? profile = null,
        IEnumerable<FunctionRow>? functions = null,
        string timeZone = "UTC"
    )
    {
        var source = new SourceText("query", "SELECT " + list);
        var used = profile ?? SourceProfile.SparkAnsi;
        var parsed = SparkSqlParser.ParseScript(source, used);
        if (parsed.Diagnostics.HasErrors)
        {
            return new Bound(null, parsed.Diagnostics.ToEquatableArray());
        }
        var context = new BinderContext
        {
            Source = source,
            Profile = used,
            Catalogue = new SessionCatalogue(),
            Functions = FunctionCatalogue.BuiltIn.With(functions ?? []),
            Columns = new ColumnIdAllocator(),
            Diagnostics = new DiagnosticBag(),
            TimeZone = timeZone,
        };
        var statement = StatementBinder.Bind(Assert.Single(parsed.Statements), context);
        return new Bound((statement as BoundQuery)?.Relation, context.Diagnostics.ToEquatableArray());
    }

    /// <summary>The value of the only column of a SELECT without FROM.</summary>
    public static Expression Value(
        string expression,
        SourceProfile? profile = null,
        IEnumerable<FunctionRow>? functions = null,
        string timeZone = "UTC"
    )
    {
        var bound = Select(expression, profile, functions, timeZone);
        Assert.Empty(bound.Diagnostics);
        return Assert.Single(Assert.IsType<Project>(bound.Relation).Columns).Value;
    }

    /// <summary>The only mistake, with the text that it points at.</summary>
    public static (Diagnostic Mistake, string At) Mistake(string list, SourceProfile? profile = null)
    {
        var mistake = Assert.Single(Select(list, profile).Diagnostics);
        var at = Assert.NotNull(mistake.Location);
        return (mistake, at.Source.GetText(at.Span));
    }
}
