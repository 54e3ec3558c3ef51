using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>A side of a join.</summary>
public enum JoinSide
{
    Left,
    Right,
}
