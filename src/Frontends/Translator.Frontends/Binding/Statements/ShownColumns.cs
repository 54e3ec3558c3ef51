using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Binding.Types;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Statements;

/// <summary>The columns of an answer as the dialect shows them: in Spark, CHAR and VARCHAR columns of tables are read as STRING.</summary>
internal static class ShownColumns
{
    public static Relation Of(BindingSession session, Relation query)
    {
        var profile = session.Context.Profile;
        if (profile.Dialect == SourceDialect.Hive || query.Output.All(static c => TypeBinder.WithoutLengths(c.Type) == c.Type))
        {
            return query;
        }
        var columns = query.Output.Select(c =>
        {
            var type = TypeBinder.WithoutLengths(c.Type);
            var value = new ColumnReference(c);
            return type == c.Type
                ? new Assignment(c, value)
                : new Assignment(session.Context.Columns.Allocate(c.Name, type, c.Nullable), new Cast(value, type, profile.CastMode, true));
        });
        return new Project(query, [.. columns]) { Origin = query.Origin };
    }
}
