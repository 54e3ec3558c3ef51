namespace Translator.Runtime.Hashing;

/// <summary>Hashes of stored keys by id.</summary>
internal interface IHashes
{
    ulong Hash(int id);
}
