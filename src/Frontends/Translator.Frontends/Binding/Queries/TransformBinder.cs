using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary>
/// <c>SELECT TRANSFORM (…) USING 'script' AS (a, b INT)</c>: the inputs are bound and the columns are known, all strings where no type is given, and
/// <c>key</c> and <c>value</c> where there is no list. The script itself is never run.
/// </summary>
internal sealed class TransformBinder(BindingSession session)
{
    public BoundRows? Bind(SelectSyntax select, TransformSyntax transform, QueryEnvironment environment)
    {
        if (new SelectBinder(session).Bind(select with { Transform = null }, null, environment) is not { } inputs)
        {
            return null;
        }
        session.Refuse("TRANSFORM with a script", transform.Span);
        var columns = transform.Columns.IsEmpty
            ? [New("key", null), New("value", null)]
            : transform.Columns.Select(c => New(c.Name.Value, c.Type)).ToEquatableArray();
        var rows = new Project(inputs.Relation, columns) { Origin = session.Context.At(transform.Span) };
        return BoundRows.Of(rows, []);
    }

    private Assignment New(string name, TypeSyntax? type)
    {
        var value = Literal.Null(type is null ? DataType.String : session.Types.Bind(type));
        return new Assignment(session.NewColumn(name, value), value);
    }
}
