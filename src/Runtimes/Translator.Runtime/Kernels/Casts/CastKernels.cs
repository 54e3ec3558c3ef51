using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Finds the kernel of a cast.</summary>
public static class CastKernels
{
    /// <summary>The kernel that converts one type into another in a mode.</summary>
    public static ScalarKernel Create(DataType source, DataType target, CastMode mode, SessionOptions session) =>
        throw new DataException(new Diagnostic(RuntimeDiagnostics.NoCast, null, source.Name, target.Name));
}
