namespace Translator.Conformance.Engine;

public enum FailureKind
{
    /// <summary>The engine says that it does not have this yet.</summary>
    Unsupported,

    /// <summary>The engine says that the statement, its data or its settings are wrong.</summary>
    Mistake,

    /// <summary>An exception, a hang or a lost process.</summary>
    Crash,
}
