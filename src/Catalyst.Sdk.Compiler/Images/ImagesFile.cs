using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Emit.JsonSchema;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Images;

/// <summary>Writes <c>images.json</c>: the images of the documents that the defaults and the named overlays render, and in which of them each is.</summary>
internal static class ImagesFile
{
    /// <param name="renders">The renders by name: <c>default</c>, <c>overlays/prod</c>.</param>
    /// <param name="beyond">Parts of the chart that the build does not render: raw templates, charts inside this one.</param>
    public static string Write(string name, string version, IReadOnlyList<Rendered> renders, IReadOnlyList<string> beyond)
    {
        var found = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var unknown = new SortedSet<string>(beyond, StringComparer.Ordinal);
        foreach (var render in renders)
        {
            var images = new ImageList();
            foreach (var document in render.Documents) images.Add(document);
            foreach (var image in images.Images)
            {
                if (!found.TryGetValue(image, out var places)) found.Add(image, places = []);
                places.Add(render.Name);
            }

            unknown.UnionWith(images.Unknown.Select(why => render.Name + ": " + why));
        }

        var file = new Keywords()
            .Add("blueprint", name)
            .Add("version", version)
            .Add("complete", new DataBool(unknown.Count == 0))
            .Add("images", new DataList(found.Select(static i => (DataValue)new Keywords().Add("image", i.Key).Add("renders", Keywords.Strings(i.Value)).Build()).ToEquatableArray()));
        if (unknown.Count > 0) file.Add("notRendered", Keywords.Strings(unknown));
        return JsonWriter.Write(file.Build());
    }
}
