namespace Translator.Frontends.Syntax;

/// <summary>What an ALTER TABLE changes.</summary>
public enum AlterTableAction
{
    /// <summary><c>ADD COLUMNS (a INT)</c>.</summary>
    AddColumns,

    /// <summary>Hive's <c>REPLACE COLUMNS (a INT)</c>.</summary>
    ReplaceColumns,

    /// <summary>Hive's <c>CHANGE a b INT</c>.</summary>
    ChangeColumn,

    /// <summary><c>RENAME COLUMN a TO b</c>.</summary>
    RenameColumn,

    /// <summary><c>DROP COLUMNS (a, b)</c>.</summary>
    DropColumns,

    /// <summary><c>RENAME TO t</c>.</summary>
    RenameTable,

    /// <summary><c>ADD PARTITION (day = '1')</c>.</summary>
    AddPartitions,

    /// <summary><c>DROP PARTITION (day = '1')</c>.</summary>
    DropPartitions,

    /// <summary>What does not change which columns the table has: properties, formats, locations.</summary>
    Other,

    /// <summary>A change of columns that is not understood.</summary>
    OtherColumns,
}
