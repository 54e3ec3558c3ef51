using Translator.Frontends.Catalogue;
using Translator.IR.Diagnostics;
using Translator.Jobs.Sessions;

namespace Translator.Jobs.Scripts;

/// <summary>
/// Tables that SQL files declare. The files may come in any order: one that needs what another declares is tried again. A table whose file does not
/// say its schema is found under any.
/// </summary>
/// <param name="open">Opens a session to declare them in.</param>
/// <param name="parameters">Values of <c>${name}</c>.</param>
public sealed class DeclaredTables(Func<TranslatorSession> open, IReadOnlyDictionary<string, string> parameters)
{
    private readonly ScriptChecker checker = new(open, parameters);
    private readonly SessionCatalogue declared = new();
    private readonly List<SourceText> files = [];

    /// <summary>Adds a file.</summary>
    public void Add(SourceText file) => files.Add(file);

    /// <summary>Declares what the files hold; what could not be declared is in their reports.</summary>
    public IReadOnlyList<ScriptReport> Declare()
    {
        var waiting = files.ToList();
        var reports = new List<ScriptReport>();
        while (waiting.Count > 0)
        {
            var tried = waiting.ConvertAll(Try);
            var fine = tried.Where(static t => t.Report.IsFine).ToList();
            // Without progress the rest is taken as far as it goes.
            var taken = fine.Count > 0 ? fine : tried;
            foreach (var (_, session, report) in taken)
            {
                declared.AddAll(session.Catalogue);
                reports.Add(report);
            }
            waiting = fine.Count > 0 ? [.. tried.Except(fine).Select(static t => t.File)] : [];
        }
        files.Clear();
        return reports;
    }

    /// <summary>A session with the tables.</summary>
    public TranslatorSession OpenSession()
    {
        var session = open();
        session.Catalogue.Declare(declared);
        session.Catalogue.FindsInAnySchema = true;
        session.Catalogue.SplitsDottedNames = true;
        return session;
    }

    private (SourceText File, TranslatorSession Session, ScriptReport Report) Try(SourceText file)
    {
        var session = OpenSession();
        // Each file declares its own tables, also where another has one of the name under another schema.
        session.Catalogue.FindsInAnySchema = false;
        return (file, session, checker.Check(session, file));
    }
}
