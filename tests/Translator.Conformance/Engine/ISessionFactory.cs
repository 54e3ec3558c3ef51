namespace Translator.Conformance.Engine;

/// <summary>Opens sessions of the engine under test.</summary>
public interface ISessionFactory
{
    /// <summary>Opens a fresh session with an empty catalogue; null where the engine has no frontend for the profile yet.</summary>
    ISession? TryOpen(SourceProfile profile);
}
