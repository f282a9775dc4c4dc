using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>The helpers that a piece calls.</summary>
internal static class HelperReferences
{
    public static IReadOnlyList<string> Of(Node node)
    {
        var found = new List<string>();
        new TreeMap(
            e =>
            {
                if (e is HelperCall call) found.Add(call.Helper);
                return e;
            },
            n =>
            {
                if (n is IncludeNode include) found.Add(include.Call.Helper);
                return n;
            }).Map(node);
        return found;
    }
}
