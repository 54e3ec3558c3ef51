using Translator.Conformance.Engine;

namespace Translator.Conformance.Running;

internal sealed record TimedResult(StatementResult Result, double Ms);
