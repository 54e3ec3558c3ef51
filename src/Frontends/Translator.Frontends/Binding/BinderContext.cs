using System.Collections.Frozen;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Profiles;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Normalisation;

namespace Translator.Frontends.Binding;

/// <summary>What all clause binders of one statement share.</summary>
public sealed record BinderContext
{
    /// <summary>The text that spans point into; inside a view, the view's.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The dialect and its settings.</summary>
    public required SourceProfile Profile { get; init; }

    /// <summary>Tables and views.</summary>
    public required ICatalogue Catalogue { get; init; }

    /// <summary>Functions, the project's own among them.</summary>
    public required FunctionCatalogue Functions { get; init; }

    /// <summary>Hands out column ids.</summary>
    public required ColumnIdAllocator Columns { get; init; }

    /// <summary>Where mistakes go.</summary>
    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>The session's time zone, an IANA name or an offset.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Functions that the script has defined by a class that nothing implements here, by name without case.</summary>
    public IReadOnlyDictionary<string, string> MissingClasses { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Reads a type or a list of columns that stands in a text, as in <c>from_json(x, 'a INT')</c>; null where that cannot be done here.</summary>
    public Func<SourceText, SourceProfile, DiagnosticBag, TypeSyntax?>? ReadSchema { get; init; }

    /// <summary>Computes constant strings that are needed for a type; null where nothing can be computed here.</summary>
    public IConstantFolder? Folder { get; init; }

    /// <summary>The origin of a node.</summary>
    public Origin At(TextSpan span) => Origin.At(Source, span);

    /// <summary>Adds a diagnostic at a span and gives it back.</summary>
    public Diagnostic Report(DiagnosticDescriptor descriptor, TextSpan span, params object?[] arguments)
    {
        var diagnostic = new Diagnostic(descriptor, new Location(Source, span), arguments);
        Diagnostics.Add(diagnostic);
        return diagnostic;
    }
}
