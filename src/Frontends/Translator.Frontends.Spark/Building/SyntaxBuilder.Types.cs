using System.Runtime.CompilerServices;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Spark.Building;

internal sealed partial class SyntaxBuilder
{
    public TypeSyntax Type(SparkParser.DataTypeContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var span = SpanOf(context);
        return context switch
        {
            SparkParser.ArrayTypeContext array => new ArrayTypeSyntax(Type(array.dataType()), span),
            SparkParser.MapTypeContext map => new MapTypeSyntax(Type(map.dataType(0)), Type(map.dataType(1)), span),
            SparkParser.StructTypeContext row => new StructTypeSyntax(MapAll(row.structField(), Field), span),
            SparkParser.UnionTypeContext union => new UnionTypeSyntax(MapAll(union.dataType(), Type), span),
            SparkParser.IntervalTypeContext interval => new IntervalTypeSyntax(
                UnitOf(interval.intervalUnit(0)),
                interval.intervalUnit().Length == 2 ? UnitOf(interval.intervalUnit(1)) : null,
                span
            ),
            SparkParser.NamedTypeContext named => NamedType(named, span),
            _ => throw new InternalErrorException("syntax", $"no type is called {context.GetType().Name}"),
        };
    }

    private TypeSyntax NamedType(SparkParser.NamedTypeContext context, TextSpan span)
    {
        var name = Name(context.identifier()).Value.ToUpperInvariant();
        if (name == "INTERVAL" && context.ChildCount == 1)
        {
            return new IntervalTypeSyntax(null, null, span);
        }
        if (context.ZONE() is not null)
        {
            name += (context.WITHOUT() is not null ? " WITHOUT" : " WITH") + (context.LOCAL() is not null ? " LOCAL" : "") + " TIME ZONE";
        }
        var parameters = new List<int>();
        foreach (var parameter in context.typeParameter())
        {
            if (parameter.IntegerNumber() is { } number)
            {
                parameters.Add(Count(number.Symbol));
            }
            else
            {
                name += $"({parameter.GetText().ToUpperInvariant()})";
            }
        }
        return new NamedTypeSyntax(name, [.. parameters], context.multipartName() is { } collation ? Name(collation) : null, span);
    }

    private StructFieldSyntax Field(SparkParser.StructFieldContext context) =>
        new(
            Name(context.identifier()),
            Type(context.dataType()),
            context.NOT() is null,
            context.stringLiteral() is { } comment ? TextOf(comment) : null,
            SpanOf(context)
        );

    private StructFieldSyntax Column(SparkParser.TypedColumnContext context) =>
        new(
            Name(context.identifier()),
            Type(context.dataType()),
            context.NOT() is null,
            context.stringLiteral() is { } comment ? TextOf(comment) : null,
            SpanOf(context)
        );
}
