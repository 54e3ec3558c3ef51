using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>USE [DATABASE | SCHEMA | CATALOG] name</c>.</summary>
public sealed record UseStatement(bool Catalog, QualifiedName Name, TextSpan Span) : StatementSyntax(Span);
