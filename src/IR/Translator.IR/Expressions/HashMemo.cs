namespace Translator.IR.Expressions;

/// <summary>
/// Keeps a node's hash code, so that the levels of a chain of thousands are each added up once. A copy of a node carries its memo along and does not
/// believe it. All memos are equal, so nodes compare by meaning.
/// </summary>
internal struct HashMemo : IEquatable<HashMemo>
{
    private Memo? memo;

    /// <summary>The hash code of the node that holds this memo.</summary>
    public int Of(Expression node, Func<Expression, int> compute)
    {
        if (memo is not { } known || !ReferenceEquals(known.Node, node))
        {
            memo = known = new Memo(node, compute(node));
        }
        return known.Hash;
    }

    public readonly bool Equals(HashMemo other) => true;

    public override readonly bool Equals(object? obj) => obj is HashMemo;

    public override readonly int GetHashCode() => 0;

    private sealed class Memo(Expression node, int hash)
    {
        public readonly Expression Node = node;
        public readonly int Hash = hash;
    }
}
