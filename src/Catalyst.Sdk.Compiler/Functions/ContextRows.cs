using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>What Helm tells a template about the release, the chart and the cluster.</summary>
internal static class ContextRows
{
    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new ContextRow("P:Catalyst.Sdk.ReleaseInfo.Name", "Release", "Name", TemplateType.String),
        new ContextRow("P:Catalyst.Sdk.ReleaseInfo.Namespace", "Release", "Namespace", TemplateType.String),
        new ContextRow("P:Catalyst.Sdk.ReleaseInfo.Service", "Release", "Service", TemplateType.String),
        new ContextRow("P:Catalyst.Sdk.ReleaseInfo.Revision", "Release", "Revision", TemplateType.Integer),
        new ContextRow("P:Catalyst.Sdk.ReleaseInfo.IsInstall", "Release", "IsInstall", TemplateType.Boolean),
        new ContextRow("P:Catalyst.Sdk.ReleaseInfo.IsUpgrade", "Release", "IsUpgrade", TemplateType.Boolean),
        new ContextRow("P:Catalyst.Sdk.ChartInfo.Name", "Chart", "Name", TemplateType.String),
        new ContextRow("P:Catalyst.Sdk.ChartInfo.Version", "Chart", "Version", TemplateType.String),
        new ContextRow("P:Catalyst.Sdk.ChartInfo.AppVersion", "Chart", "AppVersion", TemplateType.String),
        new ContextRow("P:Catalyst.Sdk.RunningRender.AppVersion", "Chart", "AppVersion", TemplateType.String),
        new ValueRow("P:Catalyst.Sdk.RunningRender.GlobalImageRegistry", static _ =>
            new ContextPath(PathRoot.Chart, "", [new PathStep("Values", false), new PathStep("global", true), new PathStep("imageRegistry", true)], TemplateType.String.OrNull)),
        new ValueRow("M:Catalyst.Sdk.CapabilitiesInfo.Has(System.String)",
            static a => new Call(".Capabilities.APIVersions.Has", [a[1]], TemplateType.Boolean)),
    ];
}
