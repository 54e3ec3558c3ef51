using Translator.Frontends.Profiles;

namespace Translator.Conformance.Engine.Product;

/// <summary>Opens sessions of Translator itself.</summary>
public sealed class ProductSessionFactory : ISessionFactory
{
    public ISession? TryOpen(SourceProfile profile) =>
        profile switch
        {
            SourceProfile.Spark => new ProductSession(Translator.Frontends.Profiles.SourceProfile.SparkAnsi),
            SourceProfile.Hive => new ProductSession(Translator.Frontends.Profiles.SourceProfile.Hive),
            SourceProfile.Flink => null,
            _ => throw new ArgumentOutOfRangeException(nameof(profile)),
        };
}
