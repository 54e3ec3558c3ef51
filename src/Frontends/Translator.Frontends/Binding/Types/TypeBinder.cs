using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Types;

/// <summary>Turns a type as written into a type, by the profile's names.</summary>
internal sealed class TypeBinder(BinderContext context)
{
    /// <summary>The type, or the error type after a report.</summary>
    public DataType Bind(TypeSyntax syntax)
    {
        context.Report(TypeErrors.Unsupported, syntax.Span, "type");
        return DataType.Error;
    }
}
