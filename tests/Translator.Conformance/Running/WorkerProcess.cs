using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Translator.Conformance.Running;

/// <summary>A child running this program as a worker. A lost child is started again for the next request.</summary>
internal sealed class WorkerProcess(IReadOnlyList<string> arguments, TimeSpan silenceLimit) : IDisposable
{
    /// <summary>In hexadecimal: a record that wants more than 3 GiB gets an exception rather than the machine's memory.</summary>
    private const string HeapLimit = "C0000000";

    private Process? process;

    /// <summary>Sends a file and hands on each message; false where the child was lost before the file's end.</summary>
    public bool TryRun(WorkerRequest request, Action<WorkerMessage> receive)
    {
        process ??= Start();
        try
        {
            WorkerLines.Write(process.StandardInput, request);
            while (Receive(process.StandardOutput) is { } message)
            {
                if (message.End)
                {
                    return true;
                }

                receive(message);
            }
        }
        catch (Exception exception) when (exception is IOException or JsonException)
        {
            // A pipe that breaks, or a line that was cut in the middle, is a lost child, the same as its end of output.
        }

        Stop();
        return false;
    }

    public void Dispose() => Stop();

    /// <summary>A child keeps its own time; one that says nothing for much longer is lost too (it may be out of memory).</summary>
    private WorkerMessage? Receive(StreamReader output)
    {
        var reading = output.ReadLineAsync();
        return ((IAsyncResult)reading).AsyncWaitHandle.WaitOne(silenceLimit) && reading.GetAwaiter().GetResult() is { } line
            ? WorkerLines.Parse<WorkerMessage>(line)
            : null;
    }

    private void Stop()
    {
        if (process is null)
        {
            return;
        }

        process.StandardInput.Dispose();
        if (!process.WaitForExit(TimeSpan.FromSeconds(2)))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
        process = null;
    }

    private Process Start()
    {
        var host = Environment.ProcessPath ?? throw new InvalidOperationException("the path of this program is not known");
        var start = new ProcessStartInfo(host)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment.TryAdd("DOTNET_GCHeapHardLimit", HeapLimit);
        if (Path.GetFileNameWithoutExtension(host).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(typeof(WorkerProcess).Assembly.Location);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{host} did not start");
    }
}
