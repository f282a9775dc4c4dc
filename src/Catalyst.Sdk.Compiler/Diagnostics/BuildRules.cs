using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>What the compiler itself says about a build. The other CAT90xx ids belong to the build task, which knows no Roslyn.</summary>
internal static class BuildRules
{
    public static readonly DiagnosticDescriptor InternalError = Rule.Error("CAT9003", Rule.Build, "Internal error of the Blueprint compiler",
        "The Blueprint compiler failed on '{0}' with {1}: please report it; its files are left as they were");

    public static readonly DiagnosticDescriptor NothingEmitted = Rule.Error("CAT9012", Rule.Build, "A Blueprint came to no file",
        "The Blueprint of folder '{0}' could not be read completely, so that it came to no file: see the other messages; without any, please report it");
}
