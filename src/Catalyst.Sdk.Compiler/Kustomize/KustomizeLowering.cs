using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Documentation;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Kustomize;

/// <summary>From the members of a Kustomize Blueprint to its base and overlays: every template is run without an overlay and once per overlay,
/// and what differs becomes the overlay.</summary>
internal static class KustomizeLowering
{
    private static readonly string[] s_helmOnly = ["HookAttribute", "HelmTestAttribute", "KeepOnUninstallAttribute"];

    public static KustomizeModel? Lower(ClassContext context, ConstantEvaluator evaluator)
    {
        var overlays = Overlays(context, evaluator);
        var templates = Templates(context);
        if (overlays is null || Run(context, templates, null, overlays) is not { } plain) return null;
        if (plain.All(static d => d.Documents.Count == 0) && !context.Problems.StopsEmission)
            context.Problems.Add(KustomizeRules.EmptyBase, context.Type.Locations.FirstOrDefault(), context.Type.Name);

        var models = new List<OverlayModel>();
        foreach (var overlay in overlays)
            if (Run(context, templates, overlay, overlays) is { } changed) models.Add(Difference(overlay, plain, changed));
        return models.Count < overlays.Count || context.Problems.StopsEmission ? null : new KustomizeModel(Files(plain), models.ToEquatableArray());
    }

    private static List<string>? Overlays(ClassContext context, ConstantEvaluator evaluator)
    {
        var names = new List<string>();
        switch (evaluator.Property("Overlays", context.Type.Locations.FirstOrDefault() ?? Location.None))
        {
            case null: return names;
            case ConstantList list:
                foreach (var item in list.Items)
                {
                    if (item is not ConstantScalar { Value: DataString { Value: var name } }) return null;
                    if (!IsFolder(name)) context.Problems.Add(KustomizeRules.Overlay, item.At, name, "is no name of an overlay; write lower-case letters, digits and dashes");
                    else if (names.Contains(name)) context.Problems.Add(KustomizeRules.Overlay, item.At, name, "is there twice");
                    else names.Add(name);
                }

                return names;
            default: return null;
        }
    }

    private static bool IsFolder(string name) =>
        name.Length > 0 && name[0] != '-' && name.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static List<ISymbol> Templates(ClassContext context)
    {
        var templates = new List<ISymbol>();
        var files = new Dictionary<string, ISymbol>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in TemplateDiscovery.Templates(context))
        {
            var file = TemplateDiscovery.FileName(member);
            if (files.TryGetValue(file, out var other)) context.Problems.Add(TemplateRules.DuplicateFile, member.Locations.FirstOrDefault(), other.Name, member.Name, "base/" + file);
            else if (file == "kustomization.yaml") context.Problems.Add(KustomizeRules.Identity, member.Locations.FirstOrDefault(), file, "is the list of the files; give this member a [Template(\"…\")] file name");
            else files.Add(file, member);
            foreach (var attribute in member.GetAttributes())
                if (attribute.AttributeClass is { } type && Array.IndexOf(s_helmOnly, type.Name) >= 0 && Discovery.BlueprintDiscovery.IsSdk(type.ContainingNamespace))
                    context.Problems.Add(KustomizeRules.HelmOnly, attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation(), type.Name.Substring(0, type.Name.Length - "Attribute".Length));
            templates.Add(member);
        }

        return templates;
    }

    private static List<TemplateDocuments>? Run(ClassContext context, List<ISymbol> templates, string? overlay, List<string> overlays)
    {
        var evaluator = new ManifestEvaluator(context, overlay, overlays);
        var results = new List<TemplateDocuments>();
        var owners = new Dictionary<ManifestIdentity, ISymbol>();
        var complete = true;
        foreach (var template in templates)
        {
            if (evaluator.Documents(template) is not { } documents)
            {
                complete = false;
                continue;
            }

            foreach (var document in documents) complete &= IsNew(ManifestIdentity.Of(document), template, owners, context);
            results.Add(new TemplateDocuments(template, TemplateDiscovery.FileName(template), XmlDocReader.Summary(template, context.CancellationToken), documents));
        }

        return complete ? results : null;
    }

    private static bool IsNew(ManifestIdentity identity, ISymbol template, Dictionary<ManifestIdentity, ISymbol> owners, ClassContext context)
    {
        var what = identity.Kind + " " + identity.Name;
        var fault = identity.Name.Length == 0 ? "has no name; set Metadata.Name, kustomize refuses an object without one"
            : owners.TryGetValue(identity, out var other) ? "is made by '" + other.Name + "' already; give one of them another name or namespace" : null;
        if (fault is null) owners.Add(identity, template);
        else context.Problems.Add(KustomizeRules.Identity, template.Locations.FirstOrDefault(), what.Trim(), fault);
        return fault is null;
    }

    private static EquatableArray<ManifestFile> Files(IEnumerable<TemplateDocuments> templates) =>
        templates.Where(static t => t.Documents.Count > 0).Select(static t => new ManifestFile(t.FileName, t.Documentation, t.Documents.ToEquatableArray())).ToEquatableArray();

    private static OverlayModel Difference(string overlay, List<TemplateDocuments> plain, List<TemplateDocuments> changed)
    {
        var before = plain.SelectMany(static t => t.Documents).ToDictionary(ManifestIdentity.Of);
        var after = new HashSet<ManifestIdentity>(changed.SelectMany(static t => t.Documents).Select(ManifestIdentity.Of));
        var added = changed.Select(t => t with { Documents = [.. t.Documents.Where(d => !before.ContainsKey(ManifestIdentity.Of(d)))] });
        var patches = new List<PatchFile>();
        for (var i = 0; i < changed.Count; i++)
        {
            List<DataMap> ofFile =
            [
                .. changed[i].Documents.Select(d => before.TryGetValue(ManifestIdentity.Of(d), out var old) ? StrategicPatch.Between(old, d) : null).Where(static p => p is not null).Select(static p => p!),
                .. plain[i].Documents.Where(d => !after.Contains(ManifestIdentity.Of(d))).Select(StrategicPatch.Deleting),
            ];
            var stem = Stem(changed[i].FileName);
            for (var n = 0; n < ofFile.Count; n++)
                patches.Add(new PatchFile(stem + (n == 0 ? ".patch.yaml" : "-" + (n + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + ".patch.yaml"), ofFile[n]));
        }

        return new OverlayModel(overlay, Files(added), patches.ToEquatableArray());
    }

    private static string Stem(string file)
    {
        var dot = file.LastIndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }

    private sealed record TemplateDocuments(ISymbol Template, string FileName, string? Documentation, IReadOnlyList<DataMap> Documents);
}
