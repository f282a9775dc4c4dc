using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Rules.Values;

/// <summary>ch-nodeport: no default opens a port on every node.</summary>
internal static class CAT1334
{
    public static void Check(DefaultValue value, DefaultValueReport report)
    {
        switch (value.Value)
        {
            case DataString { Value: "NodePort" }:
                report.Add(DefaultValueRules.NodePort, value, Mend.Write("\"ClusterIP\""), value.Dotted, "ClusterIP");
                break;
            case DataInteger { Value: not 0 } when value.Key == "nodePort":
                report.Add(DefaultValueRules.NodePort, value, Mend.Write("0"), value.Dotted, "0");
                break;
        }
    }
}
