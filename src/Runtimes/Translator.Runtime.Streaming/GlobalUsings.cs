global using Batch = Translator.Runtime.Columns.Batch;
