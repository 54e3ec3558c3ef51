using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Binding.Statements;

/// <summary>DROP TABLE, VIEW, DATABASE, FUNCTION.</summary>
internal sealed class DropBinder(BindingSession session)
{
    public BoundStatement? Bind(DropStatement drop)
    {
        var parts = drop.Name.Parts.Select(static p => p.Value).ToEquatableArray();
        var catalogue = session.Context.Catalogue;
        switch (drop.Kind)
        {
            case DropKind.Table when catalogue.FindTable(parts) is { } table:
                return new BoundDrop(drop.Kind, table.Name, drop.IfExists, drop.Temporary);
            case DropKind.View when catalogue.FindView(parts) is { } view:
                return new BoundDrop(drop.Kind, view.Name, drop.IfExists, drop.Temporary);
            case DropKind.Table when catalogue.FindView(parts) is not null:
                session.Context.Report(NameErrors.NotATable, drop.Name.Span, drop.Name.Text);
                return null;
            case DropKind.View when catalogue.FindTable(parts) is not null:
                session.Context.Report(NameErrors.NotAView, drop.Name.Span, drop.Name.Text);
                return null;
            case DropKind.Table or DropKind.View when !drop.IfExists && !catalogue.IsInError(parts):
                session.ReportMissingTable(drop.Name);
                return null;
            case DropKind.Variable:
                session.Context.Report(StatementErrors.UnsupportedStatement, drop.Span, "DROP VARIABLE");
                return null;
            default:
                return new BoundDrop(drop.Kind, catalogue.Qualify(parts), drop.IfExists, drop.Temporary);
        }
    }
}
