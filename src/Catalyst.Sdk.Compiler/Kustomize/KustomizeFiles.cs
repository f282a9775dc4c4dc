using System.Collections.Generic;
using System.Linq;
using System.Text;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Kustomize;

/// <summary>The folders <c>base</c> and <c>overlays</c>.</summary>
internal static class KustomizeFiles
{
    private const string Kustomization = "kustomization.yaml";

    public static IEnumerable<EmittedFile> Emit(KustomizeModel model)
    {
        yield return Listing("base", model.Base.Select(static f => f.FileName), []);
        foreach (var file in model.Base) yield return Manifests("base", file);
        foreach (var overlay in model.Overlays)
        {
            var folder = "overlays/" + overlay.Name;
            yield return Listing(folder, overlay.Added.Select(static f => f.FileName).Prepend("../../base"), overlay.Patches.Select(static p => p.FileName));
            foreach (var file in overlay.Added) yield return Manifests(folder, file);
            foreach (var patch in overlay.Patches) yield return new EmittedFile(folder + "/" + patch.FileName, YamlWriter.Write(patch.Patch, literal: true));
        }
    }

    private static EmittedFile Listing(string folder, IEnumerable<string> resources, IEnumerable<string> patches)
    {
        List<DataEntry> entries =
        [
            new("apiVersion", new DataString("kustomize.config.k8s.io/v1beta1")),
            new("kind", new DataString("Kustomization")),
            new("resources", new DataList(resources.Select(static r => (DataValue)new DataString(r)).ToEquatableArray())),
        ];
        var paths = patches.Select(static p => (DataValue)new DataMap([new DataEntry("path", new DataString(p))])).ToEquatableArray();
        if (paths.Count > 0) entries.Add(new DataEntry("patches", new DataList(paths)));
        return new EmittedFile(folder + "/" + Kustomization, YamlWriter.Write(new DataMap(entries.ToEquatableArray())));
    }

    private static EmittedFile Manifests(string folder, ManifestFile file)
    {
        var text = new StringBuilder();
        YamlWriter.Comment(text, file.Documentation, 0);
        for (var i = 0; i < file.Documents.Count; i++)
        {
            if (i > 0) _ = text.Append("---\n");
            _ = text.Append(YamlWriter.Write(file.Documents[i], literal: true));
        }

        return new EmittedFile(folder + "/" + file.FileName, text.ToString());
    }
}
