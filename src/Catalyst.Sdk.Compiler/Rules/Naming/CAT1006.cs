using System;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Naming;

/// <summary>The name is <c>bp-</c> and the kebab form of the title.</summary>
internal static class CAT1006
{
    public static void Check(SpecFacts facts)
    {
        // A name of another form is reported as that.
        if (!BlueprintNaming.IsName(facts.Declaration.Name) || facts.Spec.At("card.title") is not Constants.ConstantScalar { Value: Model.DataString { Value: var title } }) return;
        var kebab = TitleKebab.Of(title);
        if (kebab.Length == 0 || string.Equals(kebab, facts.BareName, StringComparison.Ordinal)) return;
        var meant = "bp-" + kebab;
        facts.Problems.AddWithMend(NamingRules.NameOfTitle, facts.Declaration.NameLocation, BlueprintNaming.IsName(meant) ? meant : null, facts.Declaration.Name, title, meant);
    }
}
