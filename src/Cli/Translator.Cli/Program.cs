using Translator.Cli;

return new TranslateApp(Terminal.OfProcess()).Run(args);
