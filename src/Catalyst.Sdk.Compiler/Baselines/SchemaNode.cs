using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>A place in a values schema, with references followed.</summary>
internal sealed class SchemaNode
{
    private readonly DataMap _root;

    private SchemaNode(DataMap root, DataMap keywords, string? reference, bool orNull) => (_root, Keywords, Reference, OrNull) = (root, keywords, reference, orNull);

    public DataMap Keywords { get; }

    /// <summary>The shared definition that it is; null for a schema of its own.</summary>
    public string? Reference { get; }

    /// <summary>Whether null passes beside what the keywords say.</summary>
    private bool OrNull { get; }

    public static SchemaNode Root(DataMap schema) => new(schema, schema, null, orNull: false);

    /// <summary>The JSON types that pass; null for all.</summary>
    public IReadOnlyList<string>? Types
    {
        get
        {
            IEnumerable<string>? types = DataMaps.Get(Keywords, "type") switch
            {
                DataString one => [one.Value],
                DataList many => many.Items.OfType<DataString>().Select(static t => t.Value),
                _ => null,
            };
            return types is null ? null : OrNull ? [.. types, "null"] : [.. types];
        }
    }

    public SchemaNode? Property(string key) => DataMaps.Get(Keywords, "properties") is DataMap properties ? Of(DataMaps.Get(properties, key)) : null;

    public IEnumerable<string> Properties => DataMaps.Get(Keywords, "properties") is DataMap properties ? properties.Entries.Select(static e => e.Key) : [];

    public IEnumerable<string> Required => DataMaps.Get(Keywords, "required") is DataList list ? list.Items.OfType<DataString>().Select(static t => t.Value) : [];

    public SchemaNode? Items => Of(DataMaps.Get(Keywords, "items"));

    /// <summary>The schema of keys that have none of their own; null where it is none.</summary>
    public SchemaNode? Others => Of(DataMaps.Get(Keywords, "additionalProperties"));

    /// <summary>Whether keys that have no schema are refused.</summary>
    public bool IsClosed => DataMaps.Get(Keywords, "additionalProperties") is DataBool { Value: false };

    /// <summary>What stands beside this one in the file.</summary>
    public DataMap Definitions => DataMaps.Get(_root, "definitions") as DataMap ?? DataMaps.Empty;

    private SchemaNode? Of(DataValue? value)
    {
        if (value is not DataMap keywords) return null;
        string? reference = null;
        var orNull = false;
        // A reference leads to a definition, which is none itself; a bound all the same, for a file that somebody wrote by hand.
        for (var i = 0; i < 10; i++)
        {
            if (DataMaps.Get(keywords, "anyOf") is DataList { Items: [DataMap first, DataMap second] } && DataMaps.Get(second, "type") is DataString { Value: "null" }) (keywords, orNull) = (first, true);
            else if (DataMaps.Get(keywords, "$ref") is DataString { Value: var target } && target.LastIndexOf('/') is var slash && DataMaps.Get(Definitions, target.Substring(slash + 1)) is DataMap definition) (keywords, reference) = (definition, target);
            else break;
        }

        return new SchemaNode(_root, keywords, reference, orNull);
    }
}
