namespace Translator.Conformance.Comparison;

internal static class VerdictText
{
    extension(Verdict verdict)
    {
        public string Text =>
            verdict switch
            {
                Verdict.Pass => "pass",
                Verdict.PassApproximately => "pass~",
                Verdict.Wrong => "wrong",
                Verdict.Unsupported => "unsupported",
                Verdict.Crash => "crash",
                Verdict.Doubtful => "doubtful",
                Verdict.Done => "done",
                Verdict.NotDone => "not done",
                _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "not a verdict"),
            };

        public bool Passes => verdict is Verdict.Pass or Verdict.PassApproximately;
    }
}
