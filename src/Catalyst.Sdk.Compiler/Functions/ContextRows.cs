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
        new ContextRow("P:Catalyst.Sdk.ChartInfo.ApiVersion", "Chart", "APIVersion", TemplateType.String),
        new ContextRow("P:Catalyst.Sdk.ChartInfo.Description", "Chart", "Description", TemplateType.String),
        new ContextRow("P:Catalyst.Sdk.ChartInfo.Type", "Chart", "Type", TemplateType.String),
        new ContextRow("P:Catalyst.Sdk.ChartInfo.Home", "Chart", "Home", TemplateType.String),
        new ContextRow("P:Catalyst.Sdk.ChartInfo.Icon", "Chart", "Icon", TemplateType.String),
        new ContextRow("P:Catalyst.Sdk.ChartInfo.KubeVersion", "Chart", "KubeVersion", TemplateType.String),
        new ContextRow("P:Catalyst.Sdk.ChartInfo.Deprecated", "Chart", "Deprecated", TemplateType.Boolean),
        new ContextRow("P:Catalyst.Sdk.CapabilitiesInfo.KubeVersion", "Capabilities", "KubeVersion", TemplateType.Object),
        new ValueRow("P:Catalyst.Sdk.KubeVersionInfo.Version", static a => Steps.Down(a[0], new PathStep("Version", false), TemplateType.String)),
        new ValueRow("P:Catalyst.Sdk.KubeVersionInfo.Major", static a => Steps.Down(a[0], new PathStep("Major", false), TemplateType.String)),
        new ValueRow("P:Catalyst.Sdk.KubeVersionInfo.Minor", static a => Steps.Down(a[0], new PathStep("Minor", false), TemplateType.String)),
        new ValueRow("M:Catalyst.Sdk.CapabilitiesInfo.Has(System.String)",
            static a => new Call(".Capabilities.APIVersions.Has", [a[1]], TemplateType.Boolean)),
    ];
}
