using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Naming;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Binding.Types;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Queries;

/// <summary>What the clause binders of one statement, or of one view's text inside it, share.</summary>
internal sealed class BindingSession
{
    private readonly Numbering numbering;

    public BindingSession(BinderContext context)
        : this(context, new Numbering(), []) { }

    private BindingSession(BinderContext context, Numbering numbering, EquatableArray<string> views)
    {
        this.numbering = numbering;
        Context = context;
        Views = views;
        Expressions = new ExpressionBinder(context);
        Types = new TypeBinder(context);
        Composer = new ExpressionComposer(this);
        Queries = new QueryBinder(this);
        Tables = new FromBinder(this);
    }

    public BinderContext Context { get; }

    public ExpressionBinder Expressions { get; }

    public TypeBinder Types { get; }

    public ExpressionComposer Composer { get; }

    public QueryBinder Queries { get; }

    public FromBinder Tables { get; }

    /// <summary>The views whose text is being bound, the outermost first.</summary>
    public EquatableArray<string> Views { get; }

    /// <summary>The temporary views that the statement itself, not a view in it, reads.</summary>
    public IReadOnlyList<string> TemporaryViews => numbering.TemporaryViews;

    /// <summary>Remembers that the statement reads a temporary view.</summary>
    public void NoteTemporaryView(string name)
    {
        if (Views.IsEmpty)
        {
            numbering.TemporaryViews.Add(name);
        }
    }

    /// <summary>The first part of the statement that binds and that nothing runs, or null.</summary>
    public (string Name, TextSpan Span)? Refusal => numbering.Refusal;

    /// <summary>Notes that a part of the statement binds but that nothing runs it: the whole statement is refused where it would run.</summary>
    public void Refuse(string name, TextSpan span) => numbering.Refusal ??= (name, span);

    /// <summary>A number for a named query, unique in the statement.</summary>
    public int NextQueryNumber() => ++numbering.Last;

    /// <summary>A session for the text of a view that this one uses.</summary>
    public BindingSession ForView(BinderContext context, string name) => new(context, numbering, [.. Views, name]);

    /// <summary>A reference to a column that points at the user's text.</summary>
    public ColumnReference Reference(ColumnSymbol column, TextSpan span) => new(column) { Origin = Context.At(span) };

    /// <summary>A new column that holds a value.</summary>
    public ColumnSymbol NewColumn(string name, Expression value) => Context.Columns.Allocate(name, value.Type, value.Nullable);

    /// <summary>Reports an unknown column with the names that could have been meant.</summary>
    public void ReportUnknownColumn(
        DiagnosticDescriptor descriptor,
        TextSpan span,
        string name,
        IEnumerable<string> names,
        params object?[] more
    )
    {
        var diagnostic = new Diagnostic(descriptor, new Location(Context.Source, span), [name, .. more]);
        Context.Diagnostics.Add(NearestNames.Suggest(diagnostic, name, names));
    }

    /// <summary>Reports a table or view that is not there, or whose own definition has an error.</summary>
    public void ReportMissingTable(Syntax.QualifiedName name)
    {
        if (Context.Catalogue.IsInError(name.Parts.Select(static p => p.Value).ToEquatableArray()))
        {
            Context.Report(NameErrors.DefinitionInError, name.Span, name.Text);
            return;
        }
        ReportUnknownColumn(NameErrors.TableNotFound, name.Span, name.Text, Context.Catalogue.Names);
    }

    /// <summary>The text of a piece of syntax as the user wrote it.</summary>
    public string TextOf(SyntaxNode syntax) => Context.Source.GetText(syntax.Span);

    private sealed class Numbering
    {
        public int Last { get; set; }

        public (string Name, TextSpan Span)? Refusal { get; set; }

        public List<string> TemporaryViews { get; } = [];
    }
}
