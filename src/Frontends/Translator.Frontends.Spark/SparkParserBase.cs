using System.Runtime.CompilerServices;
using Antlr4.Runtime;

namespace Translator.Frontends.Spark;

/// <summary>What the generated parser stands on: it stops before the stack ends, and remembers where it took its last word.</summary>
internal abstract class SparkParserBase(ITokenStream input, TextWriter output, TextWriter errorOutput) : Parser(input, output, errorOutput)
{
    /// <summary>More rules inside each other than the depth of parentheses that is read can need.</summary>
    private const int MaxRules = 6000;

    private int depth;

    /// <summary>The state before the last word that matched, for saying what could have followed it; −1 before the first.</summary>
    public int LastState { get; private set; } = -1;

    public ParserRuleContext? LastContext { get; private set; }

    public override IToken Consume()
    {
        LastState = State;
        LastContext = Context;
        return base.Consume();
    }

    public override void EnterRule(ParserRuleContext localctx, int state, int ruleIndex)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++depth > MaxRules)
        {
            throw new InsufficientExecutionStackException();
        }
        base.EnterRule(localctx, state, ruleIndex);
    }

    public override void ExitRule()
    {
        depth--;
        base.ExitRule();
    }

    public override void Reset()
    {
        base.Reset();
        LastState = -1;
        LastContext = null;
        depth = 0;
    }
}
