namespace Translator.Runtime.Kernels;

/// <summary>Marks a kernel struct with fixed-width arguments that never throws and never answers NULL, so that it may run on the slots of NULL rows too (a loop without branches).</summary>
public interface ITotal;
