namespace Translator.IR.Generators.Models;

/// <summary>What a positional parameter of a node holds.</summary>
internal enum ShapeKind
{
    Expression,
    Relation,
    Array,
    Record,
    Enum,
    Boolean,
    Int32,
    Int64,
    String,
    DataType,
    Value,
    Function,
    Column,
    Unknown,
}
