using Translator.Fuzz.Seeds;

namespace Translator.Fuzz.Mutation;

/// <summary>Damages a query in a few places, word by word or character by character. The same random numbers give the same text.</summary>
internal sealed class QueryMutator(IReadOnlyList<SeedQuery> seeds)
{
    private const int MostChanges = 4;

    public (string Text, SeedTables Tables) Mutate(Random random)
    {
        var seed = seeds[random.Next(seeds.Count)];
        var words = Words.Of(seed.Text);
        for (var changes = random.Next(3) == 0 ? random.Next(2, MostChanges + 1) : 1; changes > 0; changes--)
        {
            ChangeWord(words, random);
        }
        var text = string.Concat(words);
        return (random.Next(8) == 0 ? CharacterMutation.Apply(text, random) : text, seed.Tables);
    }

    private void ChangeWord(List<string> words, Random random)
    {
        if (words.Count == 0)
        {
            words.Add(WordPool.Pick(random));
            return;
        }
        var at = Place(words, random);
        switch (random.Next(24))
        {
            case 0:
                words.RemoveAt(at);
                break;
            case 1:
                words.Insert(at, words[at]);
                break;
            case 2:
                var other = Place(words, random);
                (words[at], words[other]) = (words[other], words[at]);
                break;
            case 3:
                words[at] = words[Place(words, random)];
                break;
            case 4 or 5:
                words[at] = WordPool.Pick(random);
                break;
            case 6:
                words.InsertRange(at, [WordPool.Pick(random), " "]);
                break;
            case 7:
                words.RemoveRange(at, Math.Min(words.Count - at, random.Next(1, 8)));
                break;
            case 8:
                Splice(words, at, random);
                break;
            case 9:
                Wrap(words, at, random);
                break;
            case 10 when random.Next(4) == 0:
                words.RemoveRange(at, words.Count - at);
                break;
            case 11:
                // Another name or value of another query, in the place of one here: right for the parser and wrong, or strange, for what follows.
                var theirs = Words.Of(seeds[random.Next(seeds.Count)].Text);
                words[at] = theirs[Place(theirs, random)];
                break;
            default:
                ReplaceByItsLike(words, at, random);
                break;
        }
    }

    /// <summary>A name for a name, a value for a value: what the parser takes, so that the stages after it have work.</summary>
    private void ReplaceByItsLike(List<string> words, int at, Random random)
    {
        var kind = Words.KindOf(words[at]);
        var others = random.Next(4) > 0 ? words : Words.Of(seeds[random.Next(seeds.Count)].Text);
        List<string> alike = [.. others.Where(w => Words.KindOf(w) == kind)];
        words[at] =
            alike.Count == 0 || kind == WordKind.Value && random.Next(2) == 0
                ? WordPool.PickValue(random)
                : alike[random.Next(alike.Count)];
    }

    private void Splice(List<string> words, int at, Random random)
    {
        var theirs = Words.Of(seeds[random.Next(seeds.Count)].Text);
        var from = random.Next(theirs.Count);
        words.InsertRange(at, theirs.GetRange(from, Math.Min(theirs.Count - from, random.Next(1, 30))));
    }

    private static void Wrap(List<string> words, int at, Random random)
    {
        var (open, close) = WordPool.Wrappings[random.Next(WordPool.Wrappings.Length)];
        words.Insert(Math.Min(words.Count, at + 1 + 2 * random.Next(3)), close);
        words.Insert(at, open);
    }

    private static int Place(List<string> words, Random random)
    {
        var at = random.Next(words.Count);
        return Words.IsSpace(words[at]) && at + 1 < words.Count ? at + 1 : at;
    }
}
