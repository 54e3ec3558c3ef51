namespace Translator.IR.Functions;

/// <summary>How a function is called.</summary>
public enum FunctionKind
{
    /// <summary>One value for one row.</summary>
    Scalar,

    /// <summary>One value for a group of rows; also over a window frame.</summary>
    Aggregate,

    /// <summary>One value for a row, seeing its partition; only with OVER.</summary>
    Window,

    /// <summary>Rows for one row: <c>explode</c>.</summary>
    Table,
}
