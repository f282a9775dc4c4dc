using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>What a version of a Blueprint promised to those who run it: what the next version is compared with.</summary>
/// <param name="Schema">The values schema; null for a Blueprint without values.</param>
/// <param name="Defaults">The defaults as <c>values.yaml</c> has them.</param>
/// <param name="Crds">The custom resource definitions of the chart.</param>
/// <param name="Files">Digests of the files whose change moves the version, by path in the Blueprint's folder.</param>
/// <param name="Renders">The documents of the defaults and of each named overlay.</param>
/// <param name="Beyond">Parts of the chart that a build does not render.</param>
internal sealed record Baseline(string Blueprint, string Version, DataMap? Schema, DataMap Defaults, IReadOnlyList<CrdFacts> Crds,
    IReadOnlyDictionary<string, string> Files, IReadOnlyList<Rendered> Renders, IReadOnlyList<string> Beyond)
{
    /// <summary>The number at the head of a baseline: its form. A compiler reads this one alone.</summary>
    public const int Form = 1;
}
