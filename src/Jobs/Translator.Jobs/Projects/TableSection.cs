using Translator.Frontends.Profiles;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.Jobs.Compilation;
using Translator.Jobs.Projects.Yaml;

namespace Translator.Jobs.Projects;

/// <summary>Reads the description of one table.</summary>
internal static class TableSection
{
    public static ProjectTable? Read(YamlScalar name, YamlSection tables, SourceProfile profile)
    {
        if (tables.Section(name.Key, "A table", ProjectKeys.Table) is not { } section)
        {
            tables.File.Report(ConfigurationErrors.MissingKey, name.Location, "path", $"The table {name.Key}");
            return null;
        }
        if (section.Required("path") is not { } path)
        {
            return null;
        }
        var columns = ReadColumns(section, profile);
        var partition = section.List("partitioned_by");
        foreach (var column in partition)
        {
            Require(section.File, name.Key, column, columns);
        }
        return new ProjectTable(name.Key, path.Text, path.Location)
        {
            Format = section.Scalar("format")?.Text,
            Columns = columns,
            PartitionedBy = [.. partition.Select(static p => p.Text)],
            Options = [.. section.Map("options").Select(static o => KeyValuePair.Create(o.Key, o.Text))],
            EventTime = ReadEventTime(section, name.Key, columns),
        };
    }

    private static EquatableArray<ProjectColumn> ReadColumns(YamlSection table, SourceProfile profile)
    {
        var columns = new List<ProjectColumn>();
        foreach (var column in table.Map("columns"))
        {
            var own = new DiagnosticBag();
            if (TypeText.Parse(new SourceText(table.File.Source.Name, column.Text), profile, own) is { } type)
            {
                columns.Add(new ProjectColumn(column.Key, type));
                continue;
            }
            var reason = own.FirstOrDefault();
            var bad = new Diagnostic(ConfigurationErrors.BadValue, column.Location, $"The type of {column.Key}", "a type of the profile");
            table.File.Diagnostics.Add(reason is null ? bad : bad.WithNote(reason.Message));
        }
        return [.. columns];
    }

    private static ProjectEventTime? ReadEventTime(YamlSection table, string name, EquatableArray<ProjectColumn> columns)
    {
        if (
            table.Section("event_time", "An event time", ProjectKeys.EventTime) is not { } section
            || section.Required("column") is not { } column
        )
        {
            return null;
        }
        var delay = 0L;
        if (section.Scalar("delay") is { } text && !DurationText.TryParse(text.Text, out delay))
        {
            table.File.Report(ConfigurationErrors.BadValue, text.Location, "delay", DurationText.Expected);
        }
        Require(table.File, name, column, columns);
        return new ProjectEventTime(column.Text, delay, column.Location);
    }

    /// <summary>Reports a name that is not among declared columns; columns that come from the data are looked at when it is opened.</summary>
    private static void Require(YamlFile file, string table, YamlScalar column, EquatableArray<ProjectColumn> columns)
    {
        if (columns.IsEmpty || columns.Any(c => c.Name.Equals(column.Text, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }
        file.Diagnostics.Add(MissingColumn(table, column.Text, column.Location, columns.Select(static c => c.Name)));
    }

    public static Diagnostic MissingColumn(string table, string column, Location location, IEnumerable<string> columns)
    {
        var missing = new Diagnostic(ConfigurationErrors.UnknownColumn, location, column, table);
        return NearestName.Of(column, columns) is { } near
            ? missing.WithHelp($"{near} is a column of a close name", location, near)
            : missing.WithHelp($"Its columns are {string.Join(", ", columns)}.");
    }
}
