using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Images;

/// <summary>Finds the container images of rendered documents: what stands under <c>image</c> or <c>imageName</c>, and the reference of an image volume.
/// The data of ConfigMaps and Secrets are texts of other programs.</summary>
internal sealed class ImageList
{
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>The images, each once, in ordinal order.</summary>
    public SortedSet<string> Images { get; } = new(StringComparer.Ordinal);

    /// <summary>What could hide an image: values that are not known before an installation.</summary>
    public IReadOnlyCollection<string> Unknown => _unknown;

    public void Add(DataValue document)
    {
        if (document is DataMap map && map.Entries.Any(static e => e is { Key: "kind", Value: DataString { Value: "ConfigMap" or "Secret" } })) return;
        Walk(document);
    }

    private void Walk(DataValue value)
    {
        switch (value)
        {
            case DataMap map:
                foreach (var entry in map.Entries) Entry(entry);
                break;
            case DataList list:
                foreach (var item in list.Items) Structure(item);
                break;
            case Unknown unknown:
                _unknown.Add(unknown.Why);
                break;
        }
    }

    private void Entry(DataEntry entry)
    {
        switch (entry.Key, entry.Value)
        {
            case ("image" or "imageName", DataString { Value.Length: > 0 } text): Images.Add(text.Value); break;
            case ("image", DataMap volume) when volume.Entries.FirstOrDefault(static e => e.Key == "reference")?.Value is DataString { Value.Length: > 0 } reference: Images.Add(reference.Value); break;
            case ("image" or "imageName" or "?", Unknown unknown): _unknown.Add(unknown.Why); break;
            default: Structure(entry.Value); break;
        }
    }

    private void Structure(DataValue value)
    {
        // A scalar in another place is no image; a whole piece that is unknown may hold one.
        if (value is DataMap or DataList or Unknown { MayBeStructure: true }) Walk(value);
    }
}
