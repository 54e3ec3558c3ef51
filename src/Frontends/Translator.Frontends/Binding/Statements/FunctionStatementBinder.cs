using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Functions;

namespace Translator.Frontends.Binding.Statements;

/// <summary>
/// CREATE FUNCTION name AS 'class': the class's code is not run; the function that the project has registered for the class, or under the name, is
/// what the name means.
/// </summary>
internal sealed class FunctionStatementBinder(BindingSession session)
{
    public BoundStatement? Bind(CreateFunctionStatement statement)
    {
        var name = statement.Name.Last.Value;
        var className = statement.ClassName.Value;
        if (Find(className, name) is { } row)
        {
            return new BoundCreateFunction(name, row);
        }
        session.Context.Diagnostics.Add(
            new Diagnostic(NameErrors.FunctionNotRegistered, new Location(session.Context.Source, statement.ClassName.Span), className)
                .WithHelp(
                    $"Declare what it takes and gives, so that the script can be checked: --function \"{name}(string) -> string\", or under functions: in translator.yaml."
                )
                .WithHelp($"To run it, register a function named {name} with the project, for example a StdUDF that computes the same.")
        );
        return null;
    }

    private FunctionRow? Find(string className, string name)
    {
        var functions = session.Context.Functions;
        var simple = className[(className.LastIndexOf('.') + 1)..];
        return functions.Find(className)
            ?? functions.Find(simple)
            ?? functions.Find(session.Context.Profile.Dialect, name.ToLowerInvariant()) switch
            {
                [var only, ..] => only,
                _ => null,
            };
    }
}
