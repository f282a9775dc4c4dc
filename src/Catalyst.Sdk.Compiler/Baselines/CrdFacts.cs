using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>What a cluster holds on to of a custom resource definition. A part that is not known is null.</summary>
/// <param name="File">The chart file that holds it; null when a template renders it.</param>
/// <param name="Names">Kind, plural and singular.</param>
internal sealed record CrdFacts(string Name, string? File, string? Group, string? Scope, EquatableArray<DataEntry> Names, EquatableArray<CrdVersion> Versions)
{
    private static readonly string[] s_names = ["kind", "plural", "singular"];

    /// <summary>Of a rendered document; null for any other kind, or without a name.</summary>
    public static CrdFacts? Of(DataValue document)
    {
        if (document is not DataMap map || Text(map, "kind") != "CustomResourceDefinition" || DataMaps.Get(map, "metadata") is not DataMap metadata || Text(metadata, "name") is not { } name || DataMaps.Get(map, "spec") is not DataMap spec) return null;
        var names = DataMaps.Get(spec, "names") as DataMap;
        var versions = DataMaps.Get(spec, "versions") is DataList list ? list.Items.OfType<DataMap>().Where(static v => Text(v, "name") is not null)
            .Select(static v => new CrdVersion(Text(v, "name")!, Flag(v, "served"), Flag(v, "storage"))).ToEquatableArray() : [];
        return new CrdFacts(name, null, Text(spec, "group"), Text(spec, "scope"),
            s_names.Where(n => names is not null && Text(names, n) is not null).Select(n => new DataEntry(n, new DataString(Text(names!, n)!))).ToEquatableArray(), versions);
    }

    public DataMap ToData()
    {
        var entries = new List<DataEntry> { new("name", new DataString(Name)) };
        void Add(string key, string? value)
        {
            if (value is not null) entries.Add(new DataEntry(key, new DataString(value)));
        }

        Add("file", File);
        Add("group", Group);
        Add("scope", Scope);
        entries.Add(new DataEntry("names", new DataMap(Names)));
        entries.Add(new DataEntry("versions", new DataList(Versions.Select(static v => (DataValue)new DataMap(
            [new DataEntry("name", new DataString(v.Name)), new DataEntry("served", new DataBool(v.Served)), new DataEntry("storage", new DataBool(v.Storage))])).ToEquatableArray())));
        return new DataMap(entries.ToEquatableArray());
    }

    /// <summary>What <see cref="ToData"/> wrote.</summary>
    public static CrdFacts? Read(DataMap map) => Text(map, "name") is not { } name ? null : new CrdFacts(name, Text(map, "file"), Text(map, "group"), Text(map, "scope"),
        (DataMaps.Get(map, "names") as DataMap)?.Entries ?? [],
        (DataMaps.Get(map, "versions") as DataList)?.Items.OfType<DataMap>().Select(static v => new CrdVersion(Text(v, "name") ?? "", Flag(v, "served"), Flag(v, "storage"))).ToEquatableArray() ?? []);

    private static string? Text(DataMap map, string key) => DataMaps.Get(map, key) is DataString text ? text.Value : null;

    private static bool Flag(DataMap map, string key) => DataMaps.Get(map, key) is DataBool { Value: true };
}

internal sealed record CrdVersion(string Name, bool Served, bool Storage);
