using System.Runtime.CompilerServices;
using System.Text;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Naming;

/// <summary>
/// The names that columns get when the query gives none, as Spark writes them: <c>(a + 1)</c>, <c>count(1)</c>. The binder notes what the text alone
/// does not tell: how many parts of a dotted name the column took, the value of a literal, the type of a cast, which meaning + has for dates.
/// </summary>
internal sealed partial class ColumnNaming(string timeZone)
{
    private readonly Dictionary<ExpressionSyntax, object> notes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<WindowSyntax, WindowSyntax> windows = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> lambdaParameters = [];

    /// <summary>Notes what a name, a literal, an operator or a cast turned out to be.</summary>
    public void Note(ExpressionSyntax syntax, object fact) => notes[syntax] = fact;

    /// <summary>Notes what a window based on a named one came to.</summary>
    public void Note(WindowSyntax window, WindowSyntax merged) => windows[window] = merged;

    /// <summary>The name of a column that holds an expression.</summary>
    public string Name(ExpressionSyntax syntax) =>
        syntax switch
        {
            ColumnSyntax column when Fact<CalledName>(column) is null => column.Name.Last.Value,
            FieldAccessSyntax { Operand: not FunctionCallSyntax } field when IsFieldName(field.Operand) => field.Field.Value,
            CastSyntax { Operand: ColumnSyntax operand } when Fact<CalledName>(operand) is null => Name(operand),
            FunctionCallSyntax call when Window(call) is { } window => window,
            _ => Text(syntax),
        };

    private static string? Window(FunctionCallSyntax call) =>
        call.Over is null && call.Name.Last.Value.ToLowerInvariant() is "window" or "session_window"
            ? call.Name.Last.Value.ToLowerInvariant()
            : null;

    private static bool IsFieldName(ExpressionSyntax operand) => operand is ColumnSyntax or FieldAccessSyntax or SubscriptSyntax;

    /// <summary>An expression as a part of a longer name.</summary>
    private string Text(ExpressionSyntax syntax)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return "…";
        }
        return syntax switch
        {
            LiteralSyntax literal => LiteralNaming.Text(literal, Fact<Literal>(literal), timeZone),
            ColumnSyntax column => ColumnText(column),
            FieldAccessSyntax field => $"{Text(field.Operand)}.{field.Field.Value}",
            SubscriptSyntax subscript when Fact<CalledName>(subscript) is not null => $"{Text(subscript.Operand)}.{Text(subscript.Index)}",
            SubscriptSyntax subscript => $"{Text(subscript.Operand)}[{Text(subscript.Index)}]",
            BinarySyntax binary => BinaryText(binary),
            LogicalSyntax logical => LogicalText(logical),
            UnarySyntax unary => UnaryText(unary),
            BetweenSyntax between => NotWhere(
                between.Negated,
                $"between({Text(between.Operand)}, {Text(between.Low)}, {Text(between.High)})"
            ),
            InListSyntax list => NotWhere(list.Negated, $"({Text(list.Operand)} IN ({List(list.Items)}))"),
            InSubquerySyntax subquery => NotWhere(subquery.Negated, $"({Text(subquery.Operand)} IN (listquery()))"),
            ExistsSyntax => "exists()",
            ScalarSubquerySyntax => "scalarsubquery()",
            LikeSyntax like => LikeText(like),
            IsSyntax test => IsText(test),
            IsDistinctFromSyntax distinct => NotWhere(!distinct.Negated, $"({Text(distinct.Left)} <=> {Text(distinct.Right)})"),
            CaseSyntax choice => CaseText(choice),
            CastSyntax cast => CastText(cast),
            FunctionCallSyntax call => CallText(call),
            RowSyntax row => RowText(row),
            ExtractSyntax extract => $"extract({extract.Field.Value} FROM {Text(extract.Source)})",
            TrimSyntax trim => TrimText(trim),
            TimestampAddSyntax add => $"timestampadd({add.Unit.Value}, {Text(add.Amount)}, {Text(add.Source)})",
            TimestampDiffSyntax difference => $"timestampdiff({difference.Unit.Value}, {Text(difference.Start)}, {Text(difference.End)})",
            IntervalExpressionSyntax interval => $"INTERVAL {Text(interval.Amount)} {interval.From.ToString().ToUpperInvariant()}",
            AliasedExpressionSyntax aliased => $"{Text(aliased.Expression)} AS {aliased.Alias.Value}",
            LambdaSyntax lambda => LambdaText(lambda),
            StarSyntax star => star.Qualifier is { } qualifier ? qualifier.Text + ".*" : "*",
            ParameterSyntax parameter => parameter.Name is { } name ? ":" + name : "?",
            CollateSyntax collate => $"collate({Text(collate.Operand)}, {collate.Collation.Text})",
            AtTimeZoneSyntax zone => $"{Text(zone.Operand)} AT TIME ZONE {Text(zone.Zone)}",
            RoundToUnitSyntax round => $"{(round.Up ? "ceil" : "floor")}({Text(round.Operand)}, {round.Unit.Value})",
            VariantPathSyntax path => $"variant_get({Text(path.Operand)}, {path.Path})",
            TableArgumentSyntax => "table()",
        };
    }

    private string List(IEnumerable<ExpressionSyntax> items) => string.Join(", ", items.Select(Text));

    private T? Fact<T>(ExpressionSyntax syntax)
        where T : class => notes.GetValueOrDefault(syntax) as T;

    private string ColumnText(ColumnSyntax column)
    {
        if (Fact<CalledName>(column) is not null)
        {
            return $"{column.Name.Last.Value.ToLowerInvariant()}()";
        }
        var parts = column.Name.Parts;
        if (lambdaParameters.Contains(parts[0].Value, StringComparer.OrdinalIgnoreCase))
        {
            return string.Join('.', parts.Skip(1).Select(static p => p.Value).Prepend("namedlambdavariable()"));
        }
        if (Fact<ColumnPath>(column) is not { } path)
        {
            return column.Name.Last.Value;
        }
        var text = parts[path.PartsUsed - 1].Value;
        for (var i = path.PartsUsed; i < parts.Count; i++)
        {
            text = path.MapParts.Contains(i) ? $"{text}[{parts[i].Value}]" : $"{text}.{parts[i].Value}";
        }
        return text;
    }

    private string LogicalText(LogicalSyntax logical)
    {
        var word = logical.Operator == LogicalOperator.And ? " AND " : " OR ";
        var text = new StringBuilder().Append('(', logical.Operands.Count - 1).Append(Text(logical.Operands[0]));
        foreach (var operand in logical.Operands.Skip(1))
        {
            text.Append(word).Append(Text(operand)).Append(')');
        }
        return text.ToString();
    }

    private string UnaryText(UnarySyntax unary) =>
        unary.Operator switch
        {
            UnaryOperator.Plus => $"(+ {Text(unary.Operand)})",
            UnaryOperator.Minus => $"(- {Text(unary.Operand)})",
            UnaryOperator.BitwiseNot => $"~{Text(unary.Operand)}",
            UnaryOperator.Not => $"(NOT {Text(unary.Operand)})",
        };

    private string BinaryText(BinarySyntax binary)
    {
        var chain = new Stack<BinarySyntax>();
        ExpressionSyntax first = binary;
        while (first is BinarySyntax level)
        {
            chain.Push(level);
            first = level.Left;
        }
        // Each level stands around the one inside it: what comes before is put together from the outside in, what comes after from the inside out.
        var before = new List<string>();
        var after = new StringBuilder(Text(first));
        while (chain.TryPop(out var level))
        {
            var parts = TemplateOf(level).Split("{l}");
            var right = Text(level.Right);
            before.Add(parts[0].Replace("{r}", right, StringComparison.Ordinal));
            after.Append(parts[1].Replace("{r}", right, StringComparison.Ordinal));
        }
        before.Reverse();
        return string.Concat(before) + after;
    }

    private string TemplateOf(BinarySyntax binary) =>
        Fact<OperatorShape>(binary)?.Template
        ?? binary.Operator switch
        {
            BinaryOperator.Concat => "concat({l}, {r})",
            BinaryOperator.NotEqual => "(NOT ({l} = {r}))",
            _ => $"({{l}} {Expressions.OperatorText.Of(binary.Operator)} {{r}})",
        };

    private string LikeText(LikeSyntax like)
    {
        if (like.Quantifier != LikeQuantifier.None)
        {
            return $"{(like.Negated ? "not" : "")}{like.Kind.ToString().ToLowerInvariant()}{like.Quantifier.ToString().ToLowerInvariant()}({Text(like.Operand)})";
        }
        var (text, pattern) = (Text(like.Operand), Text(like.Patterns[0]));
        var escape = like.Escape is { } character and not '\\' ? $" ESCAPE '{character}'" : "";
        return NotWhere(
            like.Negated,
            like.Kind switch
            {
                LikeKind.Like => $"{text} LIKE {pattern}{escape}",
                LikeKind.ILike => $"ilike({text}, {pattern})",
                LikeKind.RLike => $"RLIKE({text}, {pattern})",
            }
        );
    }

    private string IsText(IsSyntax test)
    {
        var operand = Text(test.Operand);
        return test.Test switch
        {
            IsTest.Null or IsTest.Unknown => test.Negated ? $"({operand} IS NOT NULL)" : $"({operand} IS NULL)",
            IsTest.True => NotWhere(test.Negated, $"({operand} <=> true)"),
            IsTest.False => NotWhere(test.Negated, $"({operand} <=> false)"),
        };
    }

    private string CaseText(CaseSyntax choice)
    {
        var subject = choice.Operand is { } operand ? Text(operand) : null;
        var whens = choice.Whens.Select(w =>
            subject is null ? $" WHEN {Text(w.When)} THEN {Text(w.Then)}" : $" WHEN ({subject} = {Text(w.When)}) THEN {Text(w.Then)}"
        );
        return $"CASE{string.Concat(whens)}{(choice.Else is { } last ? $" ELSE {Text(last)}" : "")} END";
    }

    private string CastText(CastSyntax cast)
    {
        var operand = Text(cast.Operand);
        var target = Fact<DataType>(cast);
        return target is { IsNested: true } ? operand
            : cast.Form == CastForm.TryCast ? $"TRY_CAST({operand} AS {TypeText(cast, target)})"
            : $"CAST({operand} AS {TypeText(cast, target)})";
    }

    private static string TypeText(CastSyntax cast, DataType? target) =>
        target?.Name.ToUpperInvariant() ?? (cast.Type as NamedTypeSyntax)?.Name ?? cast.Type.GetType().Name;

    private string RowText(RowSyntax row)
    {
        var fields = row.Items.Select((item, i) => $"{Expressions.StructNaming.FieldName(item, i)}, {Text(item)}");
        return $"named_struct({string.Join(", ", fields)})";
    }

    private string TrimText(TrimSyntax trim) =>
        trim.Characters is { } characters
            ? $"TRIM({trim.Side.ToString().ToUpperInvariant()} {Text(characters)} FROM {Text(trim.Source)})"
            : $"{(trim.Side == TrimSide.Both ? "trim" : trim.Side == TrimSide.Leading ? "ltrim" : "rtrim")}({Text(trim.Source)})";

    private string LambdaText(LambdaSyntax lambda)
    {
        lambdaParameters.AddRange(lambda.Parameters.Select(static p => p.Value));
        var body = Text(lambda.Body);
        lambdaParameters.RemoveRange(lambdaParameters.Count - lambda.Parameters.Count, lambda.Parameters.Count);
        return $"lambdafunction({string.Join(", ", lambda.Parameters.Select(static _ => "namedlambdavariable()").Prepend(body))})";
    }

    private static string NotWhere(bool negated, string text) => negated ? $"(NOT {text})" : text;
}
