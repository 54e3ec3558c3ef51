using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>Stops at the first mistake of a statement; the script goes on with the next one.</summary>
internal sealed class FirstErrorStrategy : DefaultErrorStrategy
{
    public override void Recover(Parser recognizer, RecognitionException e) => throw new ParseCanceledException(e);

    public override IToken RecoverInline(Parser recognizer) => throw new ParseCanceledException(new InputMismatchException(recognizer));

    public override void ReportError(Parser recognizer, RecognitionException e) { }

    public override void Sync(Parser recognizer) { }
}
