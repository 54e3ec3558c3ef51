using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Translator.IR.Generators;

/// <summary>Decides whether the arms of a switch expression leave no case out.</summary>
internal static class CaseCoverage
{
    public static bool IsComplete(ISwitchExpressionOperation operation)
    {
        if (operation.Value.Type is not INamedTypeSymbol type)
        {
            return false;
        }
        var patterns = operation.Arms.Where(static a => a.Guard is null).Select(static a => a.Pattern).ToList();
        if (type.TypeKind == TypeKind.Enum)
        {
            return type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.IsConst).All(f => patterns.Any(p => Covers(p, f)));
        }
        return FindClosedRoot(type) is not null && CasesOf(type).All(c => patterns.Any(p => Covers(p, c)));
    }

    private static bool Covers(IPatternOperation pattern, IFieldSymbol name) =>
        pattern switch
        {
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Covers(or.LeftPattern, name)
                || Covers(or.RightPattern, name),
            IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant } => Equals(constant.Value, name.ConstantValue),
            _ => false,
        };

    private static bool Covers(IPatternOperation pattern, ITypeSymbol type) =>
        pattern switch
        {
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Covers(or.LeftPattern, type)
                || Covers(or.RightPattern, type),
            ITypePatternOperation test => Is(type, test.MatchedType),
            IDeclarationPatternOperation { MatchedType: { } matched } => Is(type, matched),
            IRecursivePatternOperation recursive => Is(type, recursive.MatchedType)
                && recursive.DeconstructionSubpatterns.All(IsCertain)
                && recursive.PropertySubpatterns.All(static p => IsCertain(p.Pattern)),
            _ => false,
        };

    /// <summary>Whether a pattern inside another matches every value.</summary>
    private static bool IsCertain(IPatternOperation pattern) =>
        pattern switch
        {
            IDiscardPatternOperation => true,
            IDeclarationPatternOperation declaration => declaration.MatchesNull,
            _ => false,
        };

    private static bool Is(ITypeSymbol type, ITypeSymbol candidate)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, candidate))
            {
                return true;
            }
        }
        return false;
    }

    private static INamedTypeSymbol? FindClosedRoot(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (at.GetAttributes().Any(static a => a.AttributeClass?.ToDisplayString() is "Translator.IR.ClosedAttribute"))
            {
                return at;
            }
        }
        return null;
    }

    /// <summary>The types that are not abstract among a type and all that derive from it, in its assembly.</summary>
    private static IEnumerable<INamedTypeSymbol> CasesOf(INamedTypeSymbol type) =>
        TypesIn(type.ContainingAssembly.GlobalNamespace).Where(t => !t.IsAbstract && Is(t, type));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol scope) =>
        scope
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .SelectMany(m => m is INamedTypeSymbol type ? [type, .. TypesIn(type)] : TypesIn(m));
}
