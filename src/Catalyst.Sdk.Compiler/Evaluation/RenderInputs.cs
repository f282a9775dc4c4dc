using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Evaluation;

/// <summary>What a render knows, as <c>helm template</c> with no flags has it.</summary>
/// <param name="Values">The merged values.</param>
/// <param name="ApiVersions">What <c>.Capabilities.APIVersions</c> holds.</param>
/// <param name="Files">What <c>.Files</c> holds, by path; null where that is not known.</param>
internal sealed record RenderInputs(DataMap Values, string ChartName, string ChartVersion, string AppVersion, ISet<string> ApiVersions, IReadOnlyDictionary<string, string>? Files)
{
    /// <summary>The chart's context as data.</summary>
    public DataMap Context { get; } = Map(
        ("Values", Values),
        ("Release", Map(("Name", new DataString("release-name")), ("Namespace", new DataString("default")), ("Service", new DataString("Helm")),
            ("Revision", new DataInteger(1)), ("IsInstall", new DataBool(true)), ("IsUpgrade", new DataBool(false)))),
        ("Chart", Map(("Name", new DataString(ChartName)), ("Version", new DataString(ChartVersion)), ("AppVersion", new DataString(AppVersion)))));

    private static DataMap Map(params (string Key, DataValue Value)[] entries) => new(entries.Select(static e => new DataEntry(e.Key, e.Value)).ToEquatableArray());
}
