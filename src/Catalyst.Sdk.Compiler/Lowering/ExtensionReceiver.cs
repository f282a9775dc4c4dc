using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>The receiver of a helper that is a member of an extension block.</summary>
internal static class ExtensionReceiver
{
    public static IParameterSymbol? Of(ISymbol member) => member is { IsStatic: false, ContainingType: { IsExtension: true, ExtensionParameter: { } receiver } } ? receiver : null;
}
