using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Metadata;

/// <summary>The words of the platform's glossary, in the texts of the card.</summary>
/// <remarks>The glossary exempts what other technologies call themselves. So only words are looked for that mean the platform's own thing nearly
/// always. Operator, Client, Module, Template and Instance are words of Kubernetes, OAuth, Terraform, Helm and others, Backstage and Synapse are
/// products: nobody can tell which is meant.</remarks>
internal static class CAT1139
{
    private static readonly string[] s_fields = ["title", "summary", "tagline"];

    private static readonly Regex s_words = new(@"(?<![\w-])(?:tenant|tenants|workspace|workspaces|lifecycle manager|bootstrap wizard)(?![\w-])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    private static readonly Dictionary<string, string> s_instead = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tenant"] = "Organization", ["tenants"] = "Organizations", ["workspace"] = "Environment", ["workspaces"] = "Environments",
        ["lifecycle manager"] = "Catalyst", ["bootstrap wizard"] = "Catalyst",
    };

    public static void Check(SpecFacts facts)
    {
        if (facts.Spec.At("card") is not ConstantMap card) return;
        foreach (var field in s_fields)
        {
            if (card.TextNode(field) is not { Value: DataString { Value: var text } } node || s_words.Match(text) is not { Success: true } match) continue;
            facts.Problems.AddWithMend(MetadataRules.BannedWord, node.At, s_words.Replace(text, static m => Instead(m.Value)), "spec.card." + field, match.Value, s_instead[match.Value]);
        }
    }

    // A product's name keeps its capital.
    private static string Instead(string word) => s_instead[word] is var instead && char.IsLower(word[0]) && instead != "Catalyst" ? instead.ToLower(CultureInfo.InvariantCulture) : instead;
}
