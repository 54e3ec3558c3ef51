namespace Translator.Frontends.Binding.Expressions;

/// <summary>Where a boolean is asked for.</summary>
internal enum ConditionClause
{
    Where,
    Having,
    Qualify,
    Join,
    Filter,
}
