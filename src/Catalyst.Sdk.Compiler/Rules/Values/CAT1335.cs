using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Rules.Manifests;

namespace Catalyst.Sdk.Compiler.Rules.Values;

/// <summary>ch-local-path: no default asks for storage of one node.</summary>
internal static class CAT1335
{
    public static void Check(DefaultValue value, DefaultValueReport report)
    {
        if (value.Value is DataString { Value: var text } && CAT1445.Names.Contains(text)) report.Add(DefaultValueRules.LocalPath, value, Mend.Remove, value.Dotted);
    }
}
