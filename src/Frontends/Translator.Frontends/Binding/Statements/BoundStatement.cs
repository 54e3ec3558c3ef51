using Translator.IR;

namespace Translator.Frontends.Binding.Statements;

/// <summary>A statement whose names, types and functions are known.</summary>
[Closed]
public abstract record BoundStatement
{
    private protected BoundStatement() { }
}
