using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>One document that a template may give.</summary>
/// <param name="template">The file.</param>
/// <param name="piece">The piece of the file that gives it, with its tests.</param>
internal sealed class Document(TemplateModel template, Node piece, Fields fields)
{
    public TemplateModel Template => template;

    public Node Piece => piece;

    public Fields Fields => fields;

    /// <summary>Group and version; empty when it is not known.</summary>
    public string ApiVersion { get; } = fields.Text("apiVersion") ?? "";

    /// <summary>Empty when it is not known.</summary>
    public string Kind { get; } = fields.Text("kind") ?? "";

    /// <summary>The API group; empty for the core group.</summary>
    public string Group => ApiVersion.IndexOf('/') is var end and >= 0 ? ApiVersion.Substring(0, end) : "";

    /// <summary>The name with the default values; null when it is not known.</summary>
    public string? Name => fields.At("metadata").Select(static m => m.Text("name")).FirstOrDefault();

    /// <summary>Whether it is a hook of this phase, as <c>helm.sh/hook</c> says.</summary>
    public bool IsHook(string phase) => fields.At("metadata", "annotations").SelectMany(static a => a.Scalars("helm.sh/hook"))
        .Any(s => s.Text is { } phases && phases.Split(',').Any(p => string.Equals(p.Trim(), phase, StringComparison.Ordinal)));

    public bool IsAnyHook => fields.At("metadata", "annotations").Any(static a => a["helm.sh/hook"].Any());
}
