using Translator.Frontends.Catalogue;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Jobs.Connections;

namespace Translator.Jobs.Projects;

/// <summary>Makes the definitions of a project's tables, with the columns that their data has.</summary>
internal static class ProjectTables
{
    /// <summary>The tables; null after an error has been reported.</summary>
    public static EquatableArray<TableDefinition>? Define(Project project, FileTables files, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var tables = project.Tables.Select(t => Define(project, t, files, own)).OfType<TableDefinition>().ToEquatableArray();
        diagnostics.AddRange(own);
        return own.HasErrors ? null : tables;
    }

    private static TableDefinition? Define(Project project, ProjectTable table, FileTables files, DiagnosticBag diagnostics)
    {
        var path = project.Resolve(table.Path);
        if (!Path.Exists(path))
        {
            diagnostics.Add(FileText.Missing(path, "file or folder", table.Location));
            return null;
        }
        string[] parts = table.Name.Contains('.', StringComparison.Ordinal) ? table.Name.Split('.') : ["default", table.Name];
        var columns = table.Columns.Select(static c => new TableColumn(c.Name, c.Type, true));
        var definition = new TableDefinition(new QualifiedName([.. parts]), [.. columns])
        {
            PartitionColumns = table.PartitionedBy,
            Format = table.Format,
            Location = table.Path,
            Properties = table.Options,
            EventTime = table.EventTime is { } time ? new EventTime(time.Column, time.DelayMicroseconds) : null,
        };
        try
        {
            var fields = files.Open(definition).Fields;
            definition = definition with { Columns = [.. fields.Select(static f => new TableColumn(f.Name, f.Type, f.Nullable))] };
        }
        catch (DataException mistake)
        {
            diagnostics.Add(mistake.Diagnostic with { Location = table.Location });
            return null;
        }
        return CheckEventTime(table, definition, diagnostics) ? definition : null;
    }

    private static bool CheckEventTime(ProjectTable table, TableDefinition definition, DiagnosticBag diagnostics)
    {
        if (table.EventTime is not { } time)
        {
            return true;
        }
        var column = definition.Columns.FirstOrDefault(c => c.Name.Equals(time.Column, StringComparison.OrdinalIgnoreCase));
        if (column is null)
        {
            diagnostics.Add(
                TableSection.MissingColumn(table.Name, time.Column, time.Location, definition.Columns.Select(static c => c.Name))
            );
            return false;
        }
        if (!column.Type.IsTimestamp)
        {
            diagnostics.Add(
                new Diagnostic(ConfigurationErrors.EventTimeType, time.Location, column.Name, column.Type.Name).WithHelp(
                    "Declare the table's columns with this one as a timestamp, or name another column."
                )
            );
            return false;
        }
        return true;
    }
}
