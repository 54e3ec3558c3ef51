namespace Translator.Conformance.Engine;

public sealed class UnsupportedSessionFactory : ISessionFactory
{
    public ISession? TryOpen(SourceProfile profile) => profile == SourceProfile.Flink ? null : new UnsupportedSession();
}
