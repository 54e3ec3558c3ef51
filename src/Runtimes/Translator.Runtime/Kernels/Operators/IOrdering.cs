namespace Translator.Runtime.Kernels.Operators;

/// <summary>A total order of stored values, as Spark compares them.</summary>
internal interface IOrdering<T>
    where T : allows ref struct
{
    static abstract bool Equal(T a, T b);

    static abstract bool Less(T a, T b);
}
