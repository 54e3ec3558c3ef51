using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Statements;

/// <summary>Hive's <c>FROM t INSERT … SELECT … INSERT … SELECT …</c>: every branch becomes a write of its own over the same FROM.</summary>
internal sealed class MultiInsertBinder(BindingSession session)
{
    public BoundStatement? Bind(MultiInsertStatement statement)
    {
        var writes = new List<BoundStatement>();
        var complete = true;
        foreach (var branch in statement.Branches)
        {
            if (BindBranch(statement, branch) is { } write)
            {
                writes.Add(write);
            }
            else
            {
                complete = false;
            }
        }
        return !complete ? null
            : writes.Count == 1 ? writes[0]
            : new BoundBatch([.. writes]);
    }

    private BoundStatement? BindBranch(MultiInsertStatement statement, InsertBranchSyntax branch)
    {
        var definitions = new List<CteDefinition>();
        var environment = new WithBinder(session).BindTables(statement.Tables, false, QueryEnvironment.Top, definitions);
        if (environment is null || session.Tables.Bind(statement.From, environment) is not { } from)
        {
            return null;
        }
        var organization = branch.Query as OrganizedQuerySyntax;
        if ((organization?.Body ?? branch.Query) is not SelectSyntax { Transform: null } select)
        {
            session.Context.Report(StatementErrors.UnsupportedClause, branch.Query.Span, "An INSERT branch other than SELECT");
            return null;
        }
        if (new SelectBinder(session).Bind(select, organization, environment, from) is not { } rows)
        {
            return null;
        }
        var closed = session.Queries.Close(rows);
        if (definitions.Count > 0)
        {
            closed = closed.Through(new With([.. definitions], closed.Relation) { Origin = closed.Relation.Origin });
        }
        return new InsertBinder(session).Bind(branch.Target, closed, branch.Query);
    }
}
