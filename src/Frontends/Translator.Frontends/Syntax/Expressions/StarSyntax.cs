using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>*</c>, <c>t.*</c>, <c>* EXCEPT (a)</c>, <c>* REPLACE (x AS a)</c>.</summary>
public sealed record StarSyntax(
    QualifiedName? Qualifier,
    EquatableArray<QualifiedName> Except,
    EquatableArray<SelectItemSyntax> Replace,
    TextSpan Span
) : ExpressionSyntax(Span);
