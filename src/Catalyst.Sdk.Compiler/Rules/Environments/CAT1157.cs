using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Environments;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Rules.Environments;

/// <summary>The definition's one rule between fields of an Application: environment and regions, or the bootstrap kit.</summary>
internal static class CAT1157
{
    public static void Check(ResourceKind kind, ConstantMap resource, ProblemBag problems)
    {
        if (kind != ResourceKind.Application || resource["spec"] is not ConstantMap spec) return;
        if (spec["bootstrap"] is ConstantUnknown or ConstantScalar { Value: DataBool { Value: true } } || IsOpen(spec)) return;
        foreach (var (key, property) in new[] { ("environmentRef", "EnvironmentRef"), ("regions", "Regions") })
        {
            if (spec[key] is not null) continue;
            problems.Add(ResourceRules.ApplicationTarget, spec.At, "spec." + key, property);
            return;
        }
    }

    // Further keys that are not known could be the missing ones.
    private static bool IsOpen(ConstantMap spec)
    {
        foreach (var entry in spec.Entries)
            if (entry.IsSpread) return true;
        return false;
    }
}
