using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Runtime.Streaming.Tests.Fixture;

/// <summary>Writes IR down in tests.</summary>
internal static class Ir
{
    public static FunctionRow Function(string id) => FunctionCatalogue.BuiltIn.Find(id) ?? throw new InvalidOperationException(id);

    public static Call Boolean(string id, params ReadOnlySpan<Expression> arguments) =>
        new(Function(id), [.. arguments], DataType.Boolean, ResultNullable: true);

    public static Expression Both(params ReadOnlySpan<Expression> predicates) =>
        predicates.Length == 1 ? predicates[0] : Boolean("and", predicates);

    public static ColumnSymbol Column(string name, DataType type) => new(TestTable.NewId(), name, type, true);

    public static Assignment Named(string name, Expression value) => new(Column(name, value.Type), value);

    public static AggregateCall Aggregate(FunctionRow function, DataType type, params ReadOnlySpan<Expression> arguments) =>
        new(function, [.. arguments], Distinct: false, Filter: null, OrderBy: [], IgnoreNulls: false, type, ResultNullable: true);

    public static WindowCall Window(FunctionRow function, DataType type, WindowFrame frame, params ReadOnlySpan<Expression> arguments) =>
        new(function, [.. arguments], Distinct: false, Filter: null, IgnoreNulls: false, frame, type, ResultNullable: true);

    public static SortKey Ascending(Expression value, bool nullsFirst = true) => new(value, Descending: false, nullsFirst);

    public static SortKey Descending(Expression value, bool nullsFirst = false) => new(value, Descending: true, nullsFirst);
}
