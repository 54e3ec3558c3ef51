namespace Translator.Runtime.Kernels.Generators;

/// <summary>Table functions.</summary>
internal static class GeneratorKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Table("explode", static _ => new ExplodeKernel(withPosition: false, inlines: false));
        kernels.Table("posexplode", static _ => new ExplodeKernel(withPosition: true, inlines: false));
        kernels.Table("inline", static _ => new ExplodeKernel(withPosition: false, inlines: true));
        kernels.Table("stack", static r => new StackKernel(r));
        kernels.Table("json_tuple", static _ => new JsonTupleKernel());
        kernels.Table("range", static _ => new RangeKernel());
    }
}
