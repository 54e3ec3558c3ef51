using System.Runtime.ExceptionServices;

namespace Translator.Jobs.Running;

/// <summary>
/// Runs what follows a user's query on a stack that is deep enough for any query that the binder takes, whatever thread asks. Generated SQL has sums and
/// concatenations of thousands of terms, and each term is a level of the expression.
/// </summary>
internal static class DeepStack
{
    // A level takes less than a kilobyte in the stages that need most; pages that are never touched cost nothing.
    private const int Bytes = 128 << 20;

    [ThreadStatic]
    private static bool isDeep;

    /// <summary>The function's result, or its exception.</summary>
    public static T Run<T>(Func<T> function)
    {
        if (isDeep)
        {
            return function();
        }
        T? result = default;
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(
            () =>
            {
                isDeep = true;
                try
                {
                    result = function();
                }
#pragma warning disable CA1031 // It is thrown again, on the thread that asked.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    thrown = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Bytes
        )
        {
            Name = "query",
        };
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result ?? throw new InvalidOperationException("a function gave nothing back");
    }
}
