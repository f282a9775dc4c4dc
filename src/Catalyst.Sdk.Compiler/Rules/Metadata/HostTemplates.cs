using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Metadata;

/// <summary>The host names of the endpoints.</summary>
internal static class HostTemplates
{
    /// <summary>A token by itself; a pipeline or a call is another thing, of which nothing is said.</summary>
    private static readonly Regex s_token = Compiled(@"\{\{-?\s*\.([A-Za-z_][A-Za-z0-9_]*)\s*-?\}\}");

    public static IEnumerable<(string Text, ConstantScalar Node)> Of(SpecFacts facts) =>
        from endpoint in facts.Spec.Maps("endpoints")
        let node = endpoint.TextNode("hostnameTemplate")
        where node is not null
        select (((DataString)node.Value).Value, node);

    /// <summary>The names of the tokens in the order in which they stand.</summary>
    public static IReadOnlyList<string> Tokens(string template) => [.. s_token.Matches(template).Cast<Match>().Select(static m => m.Groups[1].Value)];

    public static Regex Compiled(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
