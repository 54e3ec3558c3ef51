using Translator.Frontends.Binding;
using Translator.Frontends.Binding.Types;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Profiles;
using Translator.Frontends.Spark;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;

namespace Translator.Jobs.Compilation;

/// <summary>Reads types that stand outside of SQL: in project files and data descriptions.</summary>
public static class TypeText
{
    /// <summary>The type of a text such as <c>array&lt;int&gt;</c>; null after an error has been reported.</summary>
    public static DataType? Parse(SourceText text, SourceProfile profile, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var own = new DiagnosticBag();
        var context = new BinderContext
        {
            Source = text,
            Profile = profile,
            Catalogue = new SessionCatalogue(),
            Functions = FunctionCatalogue.BuiltIn,
            Columns = new ColumnIdAllocator(),
            Diagnostics = own,
        };
        var type = SparkSqlParser.ParseType(text, profile, own) is { } syntax ? new TypeBinder(context).Bind(syntax) : null;
        diagnostics.AddRange(own);
        return own.HasErrors ? null : type;
    }
}
