using Translator.Frontends.Binding.Coercion;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Functions.Signatures;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Functions;

/// <summary>
/// The attempt to call one overload with some arguments: collects what its type variables must be, chooses the type of every argument and counts
/// what the implicit casts cost. Lambdas come later, through <see cref="BindVariable"/>.
/// </summary>
internal sealed class OverloadMatch(FunctionRow row, Signature signature, TypeCoercion coercion)
{
    private readonly Dictionary<string, DataType> variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> failedVariables = new(StringComparer.Ordinal);

    public FunctionRow Row => row;

    public Signature Signature => signature;

    /// <summary>How far the arguments are from the parameters; the least is chosen.</summary>
    public int Cost { get; private set; }

    /// <summary>Why the overload cannot be called, or null.</summary>
    public Mismatch? Failure { get; private set; }

    /// <summary>The type of each argument; null where a lambda stands or nothing is given.</summary>
    public IReadOnlyList<DataType?> Targets { get; private set; } = [];

    /// <summary>The parameter that an argument goes to.</summary>
    public Parameter ParameterAt(int index) => signature.ParameterAt(index);

    /// <summary>Tries arguments; lambdas are looked at only for the number of their parameters.</summary>
    public void Try(EquatableArray<CallArgument> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (FaultOf(ParameterAt(i).Pattern, arguments[i]) is { } kind)
            {
                Failure = new Mismatch(i, kind, ParameterAt(i).Pattern);
                return;
            }
        }
        var targets = new List<DataType?>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Value is not { } value || ParameterAt(i).Pattern is LambdaPattern)
            {
                targets.Add(null);
                continue;
            }
            var target = TargetOf(ParameterAt(i).Pattern, value.Type, out var kind);
            if (target is null)
            {
                Failure = new Mismatch(i, kind, ParameterAt(i).Pattern);
                return;
            }
            Cost += CostOf(value.Type, target);
            targets.Add(target);
        }
        Targets = targets;
    }

    private MismatchKind? FaultOf(TypePattern pattern, CallArgument argument) =>
        (pattern, argument) switch
        {
            (LambdaPattern lambda, { Lambda: { } given }) => given.Parameters.Count == lambda.Parameters.Count
                ? null
                : MismatchKind.LambdaCount,
            (LambdaPattern, { Value: not null }) => null,
            (_, { Value: { } value }) => Collect(pattern, value.Type) ? null : MismatchKind.Type,
            _ => MismatchKind.Lambda,
        };

    /// <summary>The type that a pattern stands for, or null where a variable in it is not known.</summary>
    public DataType? Substitute(TypePattern pattern) =>
        pattern switch
        {
            ExactPattern exact => exact.Type,
            VariablePattern variable => variables.GetValueOrDefault(variable.Name),
            ArrayPattern array => Substitute(array.Element) is { } element ? new ArrayType(element) : null,
            MapPattern map => Substitute(map.Key) is { } key && Substitute(map.Value) is { } value ? new MapType(key, value) : null,
            ClassPattern or LambdaPattern => null,
            _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
        };

    /// <summary>The type that a pattern stands for, where variables that are not known are void.</summary>
    public DataType? SubstituteAll(TypePattern pattern)
    {
        foreach (var name in VariablesOf(pattern))
        {
            variables.TryAdd(name, DataType.Void);
        }
        return Substitute(pattern);
    }

    private static IEnumerable<string> VariablesOf(TypePattern pattern) =>
        pattern switch
        {
            VariablePattern variable => [variable.Name],
            ArrayPattern array => VariablesOf(array.Element),
            MapPattern map => VariablesOf(map.Key).Concat(VariablesOf(map.Value)),
            _ => [],
        };

    /// <summary>Learns the type variables of a pattern from a type, as a lambda's result; false where they contradict.</summary>
    public bool BindVariable(TypePattern pattern, DataType type) => Collect(pattern, type) && failedVariables.Count == 0;

    private bool Collect(TypePattern pattern, DataType type)
    {
        switch (pattern, type)
        {
            case (VariablePattern variable, _):
                Join(variable.Name, type);
                return true;
            case (ArrayPattern array, ArrayType actual):
                return Collect(array.Element, actual.Element);
            case (MapPattern map, MapType actual):
                return Collect(map.Key, actual.Key) && Collect(map.Value, actual.Value);
            case (ArrayPattern array, VoidType):
                return Collect(array.Element, DataType.Void);
            case (MapPattern map, VoidType):
                return Collect(map.Key, DataType.Void) && Collect(map.Value, DataType.Void);
            case (ArrayPattern or MapPattern, _):
                return type is ErrorType;
            default:
                return true;
        }
    }

    private void Join(string name, DataType type)
    {
        if (!variables.TryGetValue(name, out var known))
        {
            variables[name] = type;
            return;
        }
        var common =
            row.Extension<TightTypes>() is not null ? Tight(known, type)
            : KeepsTextApart(name) ? coercion.CommonWithoutText(known, type)
            : coercion.Common(known, type);
        if (common is null)
        {
            failedVariables.Add(name);
            return;
        }
        variables[name] = common;
    }

    private DataType? Tight(DataType left, DataType right) => coercion.Tightest(left, right) ?? Widening.Nested(left, right, Tight);

    /// <summary>Where a variable stands inside an array or a map, or must have an order, text does not become a number.</summary>
    private bool KeepsTextApart(string name) =>
        signature.Parameters.Any(p => p.Pattern is ArrayPattern or MapPattern && Mentions(p.Pattern, name))
            && signature.Parameters.Count > 1
            && !signature.Parameters[^1].Variadic
        || signature.Parameters.Any(p =>
            p.Pattern is VariablePattern { Class: TypeClass.Orderable } variable
            && p.Variadic
            && string.Equals(variable.Name, name, StringComparison.Ordinal)
        );

    private static bool Mentions(TypePattern pattern, string name) =>
        pattern switch
        {
            VariablePattern variable => string.Equals(variable.Name, name, StringComparison.Ordinal),
            ArrayPattern array => Mentions(array.Element, name),
            MapPattern map => Mentions(map.Key, name) || Mentions(map.Value, name),
            _ => false,
        };

    private DataType? TargetOf(TypePattern pattern, DataType actual, out MismatchKind kind)
    {
        kind = MismatchKind.Type;
        switch (pattern)
        {
            case ExactPattern exact:
                return IsSameKindOfInterval(exact.Type, actual) ? actual
                    : IsNarrowing(actual, exact.Type) && row.Extension<NoNarrowing>() is not null ? null
                    : coercion.Implicit(actual, exact.Type);
            case ClassPattern typeClass:
                return coercion.Implicit(actual, typeClass.Class);
            case VariablePattern variable:
                return TargetOf(variable, out kind);
            case ArrayPattern array:
                return TargetOf(array.Element, (actual as ArrayType)?.Element ?? DataType.Void, out kind) is { } element
                    ? new ArrayType(element, actual is not ArrayType { ContainsNull: false })
                    : null;
            case MapPattern map:
                return
                    TargetOf(map.Key, (actual as MapType)?.Key ?? DataType.Void, out kind) is { } key
                    && TargetOf(map.Value, (actual as MapType)?.Value ?? DataType.Void, out kind) is { } value
                    ? new MapType(key, value, actual is not MapType { ValueContainsNull: false })
                    : null;
            default:
                return null;
        }
    }

    private DataType? TargetOf(VariablePattern variable, out MismatchKind kind)
    {
        kind = MismatchKind.Different;
        if (failedVariables.Contains(variable.Name))
        {
            return null;
        }
        var common = variables[variable.Name];
        if (TypeCoercion.Accepts(variable.Class, common))
        {
            return common;
        }
        kind = variable.Class is TypeClass.Orderable or TypeClass.Comparable ? MismatchKind.Ordering : MismatchKind.Type;
        var target = coercion.Implicit(common, variable.Class);
        if (target is not null)
        {
            variables[variable.Name] = target;
        }
        return target;
    }

    private static bool IsNarrowing(DataType from, DataType to) => from.IsNumeric && to.IsNumeric && !CastFacts.IsLossless(from, to);

    private static bool IsSameKindOfInterval(DataType asked, DataType actual) =>
        (asked, actual) switch
        {
            (YearMonthIntervalType, YearMonthIntervalType) => asked == YearMonthIntervalType.Full,
            (DayTimeIntervalType, DayTimeIntervalType) => asked == DayTimeIntervalType.Full,
            (TimeType, TimeType) => true,
            _ => false,
        };

    private static int CostOf(DataType from, DataType to) =>
        from switch
        {
            _ when Widening.SameShape(from, to) => 0,
            VoidType => 1,
            _ when from.IsText && to.IsText => 1,
            _ when from.IsText => to is DoubleType ? 5
            : to is DecimalType ? 11
            : 10,
            _ when CastFacts.IsLossless(from, to) && to is not StringType => 1 + Math.Max(0, Widening.Rank(to) - Widening.Rank(from) - 1),
            _ when from.IsNumeric && to.IsFloating => 6,
            _ when to is StringType => 8,
            _ => 10,
        };
}
