using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Tests.Normalisation.Reference;

internal static class Columns
{
    extension(ColumnSymbol column)
    {
        public ColumnReference Ref() => new(column);

        public Assignment PassedThrough() => new(column, new ColumnReference(column));
    }
}
