using System.Globalization;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Metadata;

/// <summary>The controller warns where <c>minRegions</c> is above <c>maxRegions</c>.</summary>
internal static class CAT1115
{
    public static void Check(SpecFacts facts)
    {
        if (facts.Spec.At("placementSchema.minRegions") is ConstantScalar { Value: DataInteger least } && facts.Spec.At("placementSchema.maxRegions") is ConstantScalar { Value: DataInteger most } at && most.Value < least.Value)
            facts.Problems.Add(MetadataRules.RegionsOrder, at.At, most.Value.ToString(CultureInfo.InvariantCulture), least.Value.ToString(CultureInfo.InvariantCulture));
    }
}
