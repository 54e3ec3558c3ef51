using System.Runtime.CompilerServices;
using Translator.IR.Diagnostics;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>What arithmetic does where it has no result; a type, so that loops have no branch for it.</summary>
internal interface IFailure
{
    /// <summary>Throws, or answers false for NULL.</summary>
    static abstract bool Fail(Func<DataException> error);
}

/// <summary>The mistake is reported.</summary>
internal readonly struct Throws : IFailure
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Fail(Func<DataException> error) => throw error();
}

/// <summary>The result is NULL.</summary>
internal readonly struct GivesNull : IFailure
{
    public static bool Fail(Func<DataException> error) => false;
}
