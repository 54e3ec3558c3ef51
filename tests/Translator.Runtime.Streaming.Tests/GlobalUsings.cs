global using Translator.Testing.Columns;
global using Xunit;
