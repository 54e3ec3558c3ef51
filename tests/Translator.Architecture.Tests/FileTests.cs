using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Testing;

namespace Translator.Architecture.Tests;

/// <summary>What a newcomer may rely on about any file.</summary>
public sealed class FileTests
{
    private const int Longest = 400;
    private const int LongestOfNineInTen = 250;
    private const int LongestOfHalf = 90;

    [Fact]
    public void Files_are_short()
    {
        var lengths = SourceTree
            .Files("src", "tests")
            .Select(static f => (File: f, Lines: File.ReadLines(Repository.PathOf(f)).Count()))
            .ToList();
        var sorted = lengths.Select(static l => l.Lines).Order().ToList();

        Assert.DoesNotContain(lengths, static l => l.Lines > Longest);
        Assert.InRange(sorted[sorted.Count / 2], 1, LongestOfHalf);
        Assert.InRange(sorted[sorted.Count * 9 / 10], 1, LongestOfNineInTen);
    }

    [Fact]
    public void A_file_has_one_public_type() =>
        Assert.Empty(
            SourceTree
                .Files("src")
                .Select(static f => (File: f, Types: TopLevel(f).Count(IsPublic)))
                .Where(static f => f.Types > 1)
                .Select(static f => f.File)
        );

    [Fact]
    public void A_public_type_stands_in_a_file_of_its_name() =>
        Assert.Empty(
            from file in SourceTree.Files("src")
            let name = Path.GetFileName(file).Split('.')[0]
            from type in TopLevel(file).Where(IsPublic)
            where type.Identifier.Text != name
            select $"{file}: {type.Identifier.Text}"
        );

    [Fact]
    public void A_namespace_is_its_folder() =>
        Assert.Empty(
            from file in SourceTree.Files("src")
            from space in Root(file).DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            where space.Name.ToString() is var name && name != NamespaceOf(file) && !name.StartsWith("System.", StringComparison.Ordinal)
            select $"{file}: {space.Name}"
        );

    /// <summary>The syntax tree is one vocabulary, whatever folder its parts lie in; everything else is named by its folder.</summary>
    private static string NamespaceOf(string file)
    {
        var name = string.Join('.', file.Split('/')[2..^1]);
        const string tree = "Translator.Frontends.Syntax";
        return name.StartsWith(tree + ".", StringComparison.Ordinal) ? tree : name;
    }

    private static CompilationUnitSyntax Root(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.PathOf(file))).GetCompilationUnitRoot();

    private static IEnumerable<BaseTypeDeclarationSyntax> TopLevel(string file) =>
        Root(file).DescendantNodes(static n => n is not BaseTypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>();

    private static bool IsPublic(BaseTypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PublicKeyword);
}
