using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Constants;

/// <content>The platform's types of names: what stands in a file is their text.</content>
internal sealed partial class ConstantEvaluator
{
    /// <summary><c>ClusterName.Parse("hz-fsn-rtz-prod")</c> and <c>EnvironmentName.Create("acme", EnvironmentType.Prod)</c>; null for other calls.</summary>
    private ConstantNode? Named(IInvocationOperation call)
    {
        if (PlatformNames.Of(call.TargetMethod.ContainingType) is not { } type) return null;
        if (call is { TargetMethod: { Name: nameof(ToString), Parameters.IsEmpty: true }, Instance: { } name }) return Evaluate(name);
        if (call.TargetMethod is not { IsStatic: true, Name: "Parse" or "Create" }) return null;
        var arguments = call.Arguments.OrderBy(static a => a.Parameter?.Ordinal).Select(a => Evaluate(a.Value)).ToList();
        if (arguments.OfType<ConstantUnknown>().FirstOrDefault() is { } unknown) return unknown;
        if (call.TargetMethod.Name == "Parse") return arguments is [ConstantScalar { Value: DataString } text] ? Named(type, text) : null;
        var parts = arguments.OfType<ConstantScalar>().Select(static a => a.Value switch { DataString text => text.Value, DataInteger number => YamlNumber(number), _ => null }).ToList();
        return parts.Count == arguments.Count && !parts.Contains(null) && PlatformNames.Create(type, parts!) is { } created
            ? new ConstantScalar(new DataString(created), Start(call.Syntax)) { IsName = true }
            : null;
    }

    /// <summary>A provider's code is its name in files; every other name is as it was written.</summary>
    private static ConstantScalar Named(string type, ConstantScalar text) =>
        new(type == "Provider" && text.Value is DataString { Value: var code } && PlatformCodes.Provider(code) is { } provider ? new DataString(provider.Name) : text.Value, text.At) { IsName = true };

    private static string YamlNumber(DataInteger number) => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
