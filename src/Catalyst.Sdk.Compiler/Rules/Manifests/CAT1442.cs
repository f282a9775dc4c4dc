using System;
using System.Linq;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-audit-policies: secrets reach a container by reference.</summary>
internal static class CAT1442
{
    private static readonly Regex Name = new("(?:^|_)(?:PASSWORD|PASSWD|TOKEN|SECRET|API_?KEY|SECRET_KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?)$", RegexOptions.CultureInvariant);

    public static void Check(Container container, ManifestReport report)
    {
        foreach (var variable in container.Fields["env"].SelectMany(static s => s.Lists).SelectMany(static l => l.All).SelectMany(static s => s.Mappings))
            if (variable.Text("name") is { } name && Name.IsMatch(name))
                foreach (var value in variable.Scalars("value"))
                    if (value is not { IsFixed: true, Text: "" } && value.Text?.StartsWith("$(", StringComparison.Ordinal) != true) report.Add(ManifestRules.SecretInEnvironment, container.Workload.Document, value.Origin, name);
    }
}
