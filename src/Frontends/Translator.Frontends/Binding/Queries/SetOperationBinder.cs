using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary>UNION, INTERSECT, EXCEPT. Chains of one kind of UNION become one operation; columns widen to their common types.</summary>
internal sealed class SetOperationBinder(BindingSession session)
{
    public BoundRows? Bind(SetOperationSyntax syntax, QueryEnvironment environment)
    {
        var chain = new Stack<SetOperationSyntax>();
        QuerySyntax first = syntax;
        while (first is SetOperationSyntax operation)
        {
            chain.Push(operation);
            first = operation.Left;
        }
        if (session.Exceeds(chain.Count(static o => !IsUnion(o)), QuerySize.Steps, "INTERSECTs and EXCEPTs", syntax.Span))
        {
            return null;
        }
        var rows = session.Queries.Bind(first, environment);
        while (chain.TryPop(out var operation))
        {
            var inputs = new List<(BoundRows? Rows, TextSpan Span)>
            {
                (rows, operation.Left.Span),
                (BindRight(operation, environment), operation.Right.Span),
            };
            while (IsUnion(operation) && chain.TryPeek(out var next) && IsUnion(next) && next.All == operation.All)
            {
                operation = chain.Pop();
                inputs.Add((BindRight(operation, environment), operation.Right.Span));
            }
            rows = Combine(operation, inputs);
        }
        return rows;
    }

    /// <summary>Combines the rows of a pipe with a query.</summary>
    public BoundRows? Combine(BoundRows left, PipeSetOperationSyntax operation, QueryEnvironment environment)
    {
        var right = session.Queries.Bind(operation.Right, environment with { PipeInput = null });
        return Combine(
            new SetOperationSyntax(operation.Operator, operation.All, operation.ByName, operation.Right, operation.Right, operation.Span),
            [(session.Queries.Close(left), operation.Span), (right, operation.Right.Span)]
        );
    }

    private static bool IsUnion(SetOperationSyntax operation) => operation is { Operator: SetOperator.Union, ByName: false };

    private BoundRows? BindRight(SetOperationSyntax operation, QueryEnvironment environment) =>
        session.Queries.Bind(operation.Right, environment);

    private BoundRows? Combine(SetOperationSyntax operation, List<(BoundRows? Rows, TextSpan Span)> inputs)
    {
        if (inputs.Any(static i => i.Rows is null))
        {
            return null;
        }
        var relations = inputs.Select(static i => i.Rows!.Relation).ToList();
        if (operation.ByName && !AlignByName(operation, relations, inputs[1].Span))
        {
            return null;
        }
        var width = relations[0].Output.Count;
        for (var i = 1; i < relations.Count; i++)
        {
            if (relations[i].Output.Count != width)
            {
                session.Context.Report(QueryErrors.ColumnCountsDiffer, inputs[i].Span, NameOf(operation), width, relations[i].Output.Count);
                return null;
            }
        }
        var types = new DataType[width];
        for (var column = 0; column < width; column++)
        {
            if (Widen(operation, relations, inputs, column) is not { } type)
            {
                return null;
            }
            types[column] = type;
        }
        if ((operation.Operator != SetOperator.Union || !operation.All) && !CheckComparable(operation, types, relations[0]))
        {
            return null;
        }
        var casts = relations.Select((r, i) => Cast(r, types, inputs[i].Span)).ToEquatableArray();
        var columns = casts[0].Output.Select((c, i) => session.Context.Columns.Allocate(c.Name, types[i], IsNullable(operation, casts, i)));
        var kind = operation.Operator switch
        {
            SetOperator.Union => SetOperationKind.Union,
            SetOperator.Intersect => SetOperationKind.Intersect,
            SetOperator.Except => SetOperationKind.Except,
            _ => throw new InternalErrorException("bind", $"set operator {operation.Operator}"),
        };
        var relation = new SetOperation(kind, operation.All, casts, columns.ToEquatableArray())
        {
            Origin = session.Context.At(operation.Span),
        };
        return BoundRows.Of(relation, []);
    }

    private static bool IsNullable(SetOperationSyntax operation, EquatableArray<Relation> inputs, int column) =>
        operation.Operator switch
        {
            SetOperator.Union => inputs.Any(r => r.Output[column].Nullable),
            SetOperator.Intersect => inputs.All(r => r.Output[column].Nullable),
            _ => inputs[0].Output[column].Nullable,
        };

    private DataType? Widen(
        SetOperationSyntax operation,
        List<Relation> relations,
        List<(BoundRows? Rows, TextSpan Span)> inputs,
        int column
    )
    {
        var type = relations[0].Output[column].Type;
        for (var i = 1; i < relations.Count; i++)
        {
            var other = relations[i].Output[column].Type;
            if (type == other || type is ErrorType)
            {
                continue;
            }
            if (other is ErrorType)
            {
                type = other;
                continue;
            }
            if (session.Expressions.FindCommonType([type, other]) is not { } common)
            {
                session.Context.Report(QueryErrors.ColumnTypesDiffer, inputs[i].Span, column + 1, NameOf(operation), type.Name, other.Name);
                return null;
            }
            type = common;
        }
        return type;
    }

    private bool CheckComparable(SetOperationSyntax operation, DataType[] types, Relation first)
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (!types[i].IsComparable)
            {
                var diagnostic = new Diagnostic(
                    QueryErrors.SetOperationOnType,
                    new Location(session.Context.Source, operation.Span),
                    NameOf(operation),
                    first.Output[i].Name,
                    types[i].Name
                );
                session.Context.Diagnostics.Add(
                    types[i] is VariantType
                        ? diagnostic with
                        {
                            Condition = "UNSUPPORTED_FEATURE.SET_OPERATION_ON_VARIANT_TYPE",
                        }
                        : diagnostic
                );
                return false;
            }
        }
        return true;
    }

    /// <summary>Puts the columns of the second input in the order of the first one's names.</summary>
    private bool AlignByName(SetOperationSyntax operation, List<Relation> relations, TextSpan span)
    {
        var columns = new List<Assignment>();
        foreach (var wanted in relations[0].Output)
        {
            var found = relations[1].Output.FirstOrDefault(c => string.Equals(c.Name, wanted.Name, StringComparison.OrdinalIgnoreCase));
            if (found is null)
            {
                session.ReportUnknownColumn(NameErrors.UnresolvedColumn, span, wanted.Name, relations[1].Output.Select(static c => c.Name));
                return false;
            }
            columns.Add(new Assignment(found, new ColumnReference(found)));
        }
        if (relations[1].Output.Count != columns.Count)
        {
            session.Context.Report(
                QueryErrors.ColumnCountsDiffer,
                span,
                NameOf(operation),
                relations[0].Output.Count,
                relations[1].Output.Count
            );
            return false;
        }
        relations[1] = new Project(relations[1], [.. columns]);
        return true;
    }

    private Relation Cast(Relation relation, DataType[] types, TextSpan span)
    {
        if (relation.Output.Select(static c => c.Type).SequenceEqual(types))
        {
            return relation;
        }
        var columns = relation.Output.Select(
            (c, i) =>
            {
                var value = session.Reference(c, span);
                if (c.Type == types[i])
                {
                    return new Assignment(c, value);
                }
                var cast = session.Expressions.CoerceTo(value, types[i], span);
                return new Assignment(session.NewColumn(c.Name, cast), cast);
            }
        );
        return new Project(relation, columns.ToEquatableArray());
    }

    private static string NameOf(SetOperationSyntax operation)
    {
        var name = operation.Operator.ToString().ToUpperInvariant();
        return operation.All ? name + " ALL" : name;
    }
}
