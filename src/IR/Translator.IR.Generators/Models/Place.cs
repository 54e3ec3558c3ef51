using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Translator.IR.Generators.Models;

/// <summary>A source location that compares by value and keeps no syntax tree alive.</summary>
internal sealed record Place(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static Place Of(Location location) => new(location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
