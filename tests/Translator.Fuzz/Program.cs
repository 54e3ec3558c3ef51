using System.Diagnostics;
using Translator.Fuzz;
using Translator.Fuzz.Depth;
using Translator.Fuzz.Running;
using Translator.Fuzz.Seeds;

if (ProgramArguments.Parse(args, Console.Error) is not { } arguments)
{
    return 2;
}
var start = Stopwatch.GetTimestamp();
if (arguments.Depth is { } chosen)
{
    var failed = 0;
    foreach (var shape in DeepShapes.All.Where(s => chosen.Length == 0 || s.Name == chosen))
    {
        Console.Write($"{shape.Name}: ");
        Console.Out.Flush();
        var begun = Stopwatch.GetTimestamp();
        var problem = shape.Sizes(arguments.Count).Select(n => new DepthCheck(shape, n).Find()).FirstOrDefault(static p => p is not null);
        failed += problem is null ? 0 : 1;
        Console.WriteLine($"{problem ?? "fine"} ({Stopwatch.GetElapsedTime(begun).TotalSeconds:F1} s)");
    }
    return failed == 0 ? 0 : 1;
}
var seeds = SeedQueries.Load();
var run = new FuzzRun(
    seeds,
    new FuzzOptions(arguments.Seed, arguments.Turn ?? 1, arguments.Turn is null ? arguments.Count : 1) { RunEvery = arguments.RunEvery }
);
var findings = run.Run();
foreach (var finding in findings)
{
    Console.WriteLine(finding);
}
Console.WriteLine(
    $"{arguments.Count} damaged queries from {seeds.Count}, seed {arguments.Seed}: {run.Good} good, {run.Ran} run, {findings.Count} findings ({Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s)"
);
Environment.Exit(findings.Count == 0 ? 0 : 1);
return 0;
