using System.Collections.Concurrent;

namespace Translator.Conformance.Running;

/// <summary>
/// The thread that engine calls run on: a deep stack, and a clock. A call that does not end in time leaves the thread unusable.
/// </summary>
internal sealed class SessionThread : IDisposable
{
    private const int StackBytes = 64 * 1024 * 1024;
    private readonly BlockingCollection<Action> work = [];

    public SessionThread()
    {
        var thread = new Thread(Loop, StackBytes) { IsBackground = true, Name = "session" };
        thread.Start();
    }

    /// <summary>False where the call was still running when its time was up; <paramref name="result"/> is then unset.</summary>
    public bool TryRun<T>(Func<CancellationToken, T> call, TimeSpan limit, out T? result)
    {
        using var cancellation = new CancellationTokenSource();
        var completion = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var token = cancellation.Token;
        work.Add(() => Complete(completion, call, token));
        if (((IAsyncResult)completion.Task).AsyncWaitHandle.WaitOne(limit))
        {
            result = completion.Task.GetAwaiter().GetResult();
            return true;
        }

        cancellation.Cancel();
        result = default;
        return false;
    }

    public void Dispose()
    {
        work.CompleteAdding();
    }

    private static void Complete<T>(TaskCompletionSource<T> completion, Func<CancellationToken, T> call, CancellationToken token)
    {
        try
        {
            completion.SetResult(call(token));
        }
#pragma warning disable CA1031 // Whatever the engine throws is a record's verdict, not the end of the run.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            completion.SetException(exception);
        }
    }

    private void Loop()
    {
        foreach (var action in work.GetConsumingEnumerable())
        {
            action();
        }
    }
}
