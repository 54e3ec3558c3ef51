using System.CommandLine;
using Translator.Bench;

var command = new BenchCommand();
return command.Create().Parse(args).Invoke();
