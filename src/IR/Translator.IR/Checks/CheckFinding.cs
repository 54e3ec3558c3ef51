namespace Translator.IR.Checks;

/// <summary>A promise that a tree breaks; always a bug of the stage that made it.</summary>
/// <param name="Check">The check, for example <c>ColumnsInScope</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Node">The IR text of the node's own line.</param>
public sealed record CheckFinding(string Check, string Message, string Node)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Check}: {Message} in {Node}";
}
