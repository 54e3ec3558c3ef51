using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Functions;

/// <summary>Binds a lambda with the types of its parameters; null after an error has been reported.</summary>
internal delegate Lambda? LambdaBinding(LambdaSyntax lambda, EquatableArray<DataType> parameterTypes);
