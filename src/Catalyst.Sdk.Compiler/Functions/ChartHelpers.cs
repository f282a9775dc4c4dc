using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>The helpers that every chart has, as <c>helm create</c> makes them. A value is read only where the record has it.</summary>
internal static class ChartHelpers
{
    public const string Name = "name", FullName = "fullname", Labels = "labels", SelectorLabels = "selectorLabels", ServiceAccountName = "serviceAccountName";

    /// <summary>Marks the SDK's own form of a helper that the class overrides: <c>base.Labels</c>.</summary>
    public const string Base = "base:";

    private const int NameLimit = 63;

    private static readonly ContextPath
        ReleaseName = ContextPath.Chart("Release", "Name", TemplateType.String),
        ReleaseService = ContextPath.Chart("Release", "Service", TemplateType.String),
        ChartName = ContextPath.Chart("Chart", "Name", TemplateType.String),
        ChartVersion = ContextPath.Chart("Chart", "Version", TemplateType.String),
        AppVersion = ContextPath.Chart("Chart", "AppVersion", TemplateType.String);

    /// <summary>The model of one of them; null when there is none of that name.</summary>
    /// <param name="chartName">The chart's name, which decides whether a text can be read back without quotes.</param>
    /// <param name="value">Gives the path of a value (<c>nameOverride</c>, <c>serviceAccount.create</c>), or null where the record has none.</param>
    public static HelperModel? Make(string helper, string chartName, Func<string, ContextPath?> value)
    {
        if (!helper.StartsWith(Base, StringComparison.Ordinal)) return Standard(helper, chartName, value);
        var bare = helper.Substring(Base.Length);
        return Standard(bare, chartName, value) is { } model ? model with { Key = helper, Name = BaseName(bare) } : null;
    }

    /// <summary>The name of a helper beside that of the member which overrides it.</summary>
    public static string BaseName(string name) => "base" + char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static HelperModel? Standard(string helper, string chartName, Func<string, ContextPath?> value) => helper switch
    {
        Name => new(Name, Name, "The name of the chart.", [], TemplateType.String, new ScalarNode(NameText(value))),
        FullName => new(FullName, FullName, "The name that every object of the release begins with.", [], TemplateType.String, FullNameBody(value)),
        Labels => new(Labels, Labels, "The labels of every object.", [], TemplateType.StringMap, LabelsBody(chartName)),
        SelectorLabels => new(SelectorLabels, SelectorLabels, "The labels that select the pods of this release.", [], TemplateType.StringMap, new MappingNode([.. SelectorEntries()])),
        ServiceAccountName => new(ServiceAccountName, ServiceAccountName, "The name of the service account that the pods run under.", [], TemplateType.String, ServiceAccountBody(value)),
        _ => null,
    };

    /// <summary>Whether the full name can hold nothing but the release's and the chart's names.</summary>
    public static bool HasOverride(Func<string, ContextPath?> value) => value("nameOverride") is not null || value("fullnameOverride") is not null;

    /// <summary>A text cut to the length of a name.</summary>
    public static Call Short(Expr text) =>
        new("trimSuffix", [Constant.Text("-"), new Call("trunc", [Constant.Integer(NameLimit), text], TemplateType.String)], TemplateType.String);

    private static Expr ChartOrOverride(Func<string, ContextPath?> value) =>
        value("nameOverride") is { } name ? new Call("default", [ChartName, name], TemplateType.String) : ChartName;

    private static Call NameText(Func<string, ContextPath?> value) => Short(ChartOrOverride(value));

    private static Node FullNameBody(Func<string, ContextPath?> value)
    {
        var name = new ContextPath(PathRoot.Local, "name", [], TemplateType.String) { Normalized = true };
        Node body = new LetNode("name", ChartOrOverride(value), new ConditionalNode(
            new Call("contains", [name, ReleaseName], TemplateType.Boolean),
            new ScalarNode(Short(ReleaseName)),
            new ScalarNode(Short(new Call("printf", [Constant.Text("%s-%s"), ReleaseName, name], TemplateType.String)))));
        return value("fullnameOverride") is { } full ? new ConditionalNode(Conditions.HasContent(full), new ScalarNode(Short(full)), body) : body;
    }

    private static Node LabelsBody(string chartName)
    {
        var chart = new Call("trimSuffix", [Constant.Text("-"), new Call("trunc", [Constant.Integer(NameLimit),
            new Call("replace", [Constant.Text("+"), Constant.Text("_"), new Call("printf", [Constant.Text("%s-%s"), ChartName, ChartVersion], TemplateType.String)],
            TemplateType.String)], TemplateType.String)], TemplateType.String) { PlainSafe = chartName.StartsWith("bp-", StringComparison.Ordinal) };
        var entries = new List<Entry> { KeyedEntry.Of("helm.sh/chart", chart) };
        entries.AddRange(SelectorEntries());
        entries.Add(KeyedEntry.Of("app.kubernetes.io/version", new ConditionalNode(Conditions.HasContent(AppVersion), new ScalarNode(AppVersion), AbsentNode.Instance)));
        entries.Add(KeyedEntry.Of("app.kubernetes.io/managed-by", ReleaseService));
        return new MappingNode([.. entries]);
    }

    private static IEnumerable<Entry> SelectorEntries() =>
    [
        KeyedEntry.Of("app.kubernetes.io/name", new HelperCall(Name, [], TemplateType.String)),
        KeyedEntry.Of("app.kubernetes.io/instance", ReleaseName),
    ];

    private static Node ServiceAccountBody(Func<string, ContextPath?> value)
    {
        var fullName = new HelperCall(FullName, [], TemplateType.String);
        var name = value("serviceAccount.name");
        Expr created = name is null ? fullName : new Call("default", [fullName, name], TemplateType.String);
        Expr given = name is null ? Constant.Text("default") : new Call("default", [Constant.Text("default"), name], TemplateType.String);
        return value("serviceAccount.create") is { } create
            ? new ConditionalNode(create, new ScalarNode(created), new ScalarNode(given))
            : new ScalarNode(created);
    }
}
