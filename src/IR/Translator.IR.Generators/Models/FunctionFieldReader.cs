using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.IR.Generators.Models;

/// <summary>Turns a marked field into its model.</summary>
internal static class FunctionFieldReader
{
    public static FunctionField Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var field = (IFieldSymbol)context.TargetSymbol;
        var flaw =
            !field.IsStatic || !field.IsReadOnly ? "is not static readonly"
            : field.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal) ? "is private"
            : !string.Equals(field.Type.Name, "FunctionRow", StringComparison.Ordinal) ? "does not hold a FunctionRow"
            : null;
        var initializer = (context.TargetNode as VariableDeclaratorSyntax)?.Initializer?.Value;
        return new FunctionField(
            field.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            field.Name,
            ReadId(initializer, context.SemanticModel, cancellation),
            flaw,
            Place.Of(context.TargetNode.GetLocation())
        );
    }

    /// <summary>The constant given for the parameter <c>id</c> by the call that starts the chain.</summary>
    private static string? ReadId(ExpressionSyntax? expression, SemanticModel model, CancellationToken cancellation)
    {
        InvocationExpressionSyntax? first = null;
        while (expression is InvocationExpressionSyntax or MemberAccessExpressionSyntax)
        {
            first = expression as InvocationExpressionSyntax ?? first;
            expression = expression is InvocationExpressionSyntax call
                ? (call.Expression as MemberAccessExpressionSyntax)?.Expression
                : ((MemberAccessExpressionSyntax)expression).Expression;
        }
        if (first is null || first.ArgumentList.Arguments.Count == 0)
        {
            return null;
        }
        var method = model.GetSymbolInfo(first, cancellation).Symbol as IMethodSymbol;
        return method is { Parameters.Length: > 0 } && method.Parameters[0].Name is "id"
            ? model.GetConstantValue(first.ArgumentList.Arguments[0].Expression, cancellation).Value as string
            : null;
    }
}
