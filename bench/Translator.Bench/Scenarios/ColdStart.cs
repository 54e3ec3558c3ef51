using System.Diagnostics;
using Translator.Bench.Engines;

namespace Translator.Bench.Scenarios;

/// <summary>The whole process of <c>translate check</c> over one script, from its start to its end.</summary>
internal sealed class ColdStart(string translate, string script) : IEngine
{
    public string Name => "process";

    public Answer Run()
    {
        var start = new ProcessStartInfo(translate, ["check", script]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{translate} does not start");
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? default : throw new InvalidOperationException(process.StandardError.ReadToEnd());
    }
}
