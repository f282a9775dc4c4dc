using Catalyst.Sdk.Compiler.Rules.Dependencies;
using Catalyst.Sdk.Compiler.Rules.Metadata;
using Catalyst.Sdk.Compiler.Rules.Naming;

namespace Catalyst.Sdk.Compiler.Rules;

/// <summary>The rules about what a Blueprint says of itself, one class each; the limits of single fields stand in the table of the spec.</summary>
internal static class SpecRules
{
    public static void Check(SpecFacts facts)
    {
        CAT1006.Check(facts);
        CAT1007.Check(facts);
        CAT1111.Check(facts);
        CAT1115.Check(facts);
        CAT1117.Check(facts);
        CAT1121.Check(facts);
        CAT1124.Check(facts);
        CAT1126.Check(facts);
        CAT1131.Check(facts);
        CAT1132.Check(facts);
        CAT1133.Check(facts);
        CAT1138.Check(facts);
        CAT1139.Check(facts);
        CAT1209.Check(facts);
        CAT1211.Check(facts);
        CAT1212.Check(facts);
    }
}
