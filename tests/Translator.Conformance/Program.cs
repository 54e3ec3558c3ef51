using System.Text;
using Translator.Conformance;
using Translator.Conformance.Corpus;
using Translator.Conformance.Engine;
using Translator.Conformance.Engine.Product;
using Translator.Conformance.Engine.Real;
using Translator.Conformance.Running;

if (!RunnerOptionsParser.TryParse(args, out var options, out var problem))
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(RunnerOptions.Usage);
    return 2;
}

if (!Directory.Exists(options.Folder))
{
    Console.WriteLine("skipped: ../shared is not here");
    return 0;
}

if (!options.IsWorker)
{
    return new Runner(options, Console.Out).Run();
}

// The protocol owns the standard streams; what an engine prints must not get between its lines.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var requests = new StreamReader(Console.OpenStandardInput(), utf8);
using var messages = new StreamWriter(Console.OpenStandardOutput(), utf8);
Console.SetOut(Console.Error);
var real = options.UsesRealSpark ? new RealSparkSessionFactory(Path.Combine(options.Folder, "..")) : null;
ISessionFactory factory = real is null ? new ProductSessionFactory() : real;
var exitCode = new Worker(new CorpusFolder(options.Folder), options.Settings, factory, requests, messages).Run();
real?.Dispose();

// A call that hangs still holds its thread: leave without waiting for it.
Environment.Exit(exitCode);
return exitCode;
