using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;

namespace Catalyst.Sdk.Compiler.Emit.JsonSchema;

/// <summary>Makes <c>spec.configSchema</c>: a schema of the partial input that an Application gives (decision 1). Only marked properties, one type
/// each, no references, nothing required that a default gives.</summary>
/// <remarks>What passes it also passes <c>values.schema.json</c> once it is merged over the defaults, as long as everything that must be given is marked.
/// One thing is left to the second schema alone: the text <c>&lt;no value&gt;</c>, for a keyword on every string of the form would help nobody.</remarks>
internal sealed class ConfigSchema
{
    private readonly Dictionary<string, Definition> _definitions;
    private readonly HashSet<string> _open = [];

    private ConfigSchema(ValuesModel model) => _definitions = model.Definitions.ToDictionary(static d => d.Name);

    /// <summary>The schema; null when no property is marked.</summary>
    public static DataMap? Build(ValuesModel model)
    {
        if (!model.Root.Properties.Any(HasMark)) return null;
        var below = new DataMap(model.Root.Properties.Where(static p => p.Default is not null).Select(static p => new DataEntry(p.Name, p.Default!)).ToEquatableArray());
        return new ConfigSchema(model).Record(model.Root, [.. model.Root.Properties.Where(HasMark)], below, whole: false).Build();
    }

    /// <summary>Marked itself, or a record with something marked in it.</summary>
    private static bool HasMark(PropertyShape property) => property.Config is not null || (property.Shape is RecordShape record && record.Properties.Any(HasMark));

    /// <summary>The members that the form shows: the marked ones, with none marked all of a marked record. Where no default lies below,
    /// those that cannot be missing have to be there, too.</summary>
    private static List<PropertyShape> Shown(RecordShape record, DataMap? below, bool whole)
    {
        var all = whole && !record.Properties.Any(HasMark);
        return [.. record.Properties.Where(p => all || HasMark(p) || (below is null && CannotBeMissing(p)))];
    }

    private static bool CannotBeMissing(PropertyShape property) => !property.Nullable || property.MustBeGiven;

    /// <summary>Whether the input must have a member: nothing below gives it, or not all of it.</summary>
    private static bool IsRequired(PropertyShape property, DataValue? below, bool whole) => below switch
    {
        null => CannotBeMissing(property),
        DataMap map when property.Shape is RecordShape record => Shown(record, map, whole).Any(p => IsRequired(p, Held(map, p.Name), whole)),
        _ => false,
    };

    /// <param name="below">What the defaults hold at this place; null when they hold nothing.</param>
    /// <param name="whole">Whether a mark above takes in everything.</param>
    private Keywords Record(RecordShape record, List<PropertyShape> shown, DataMap? below, bool whole)
    {
        var required = shown.Where(p => IsRequired(p, Held(below, p.Name), whole || p.Config is not null)).Select(static p => p.Name).ToList();
        return new Keywords()
            .Add("type", "object")
            .Add("required", required.Count == 0 ? null : Keywords.Strings(required))
            .Add("properties", new DataMap(shown.Select(p => new DataEntry(p.Name, Property(p, Held(below, p.Name), whole || p.Config is not null))).ToEquatableArray()))
            .Add("additionalProperties", record.Open ? null : new DataBool(false));
    }

    private DataMap Property(PropertyShape property, DataValue? below, bool whole)
    {
        var schema = property.Shape is RecordShape record
            ? Record(record, Shown(record, below as DataMap, whole), below as DataMap, whole)
            : Shape(property.Shape, property.Keywords, below).Add("default", below);
        return schema
            .Add("title", property.Config?.Title)
            .Add("description", property.Documentation?.Replace('\n', ' '))
            .Add("x-catalyst-ui-hint", property.Config?.Hint)
            .Add("x-catalyst-ui-filter", property.Config?.Filter)
            .Build();
    }

    private Keywords Shape(Shape shape, EquatableArray<DataEntry> keywords, DataValue? value)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                return new Keywords().Add("type", OneOf(scalar.Types, value)).Add("enum", scalar.Allowed.Count == 0 ? null : new DataList(scalar.Allowed)).AddAll(keywords);
            case ListShape list:
                return new Keywords().Add("type", "array").AddAll(keywords).Add("items", Inner(list.Item));
            case MapShape map:
                return new Keywords().Add("type", "object").AddAll(keywords).Add("additionalProperties", Inner(map.Value));
            case RecordShape record:
                return Record(record, [.. record.Properties], null, whole: true);
            case ReferenceShape reference:
                return Kubernetes(_definitions[reference.Definition]);
            default:
                return new Keywords().Add("type", OneOf([shape is FreeShape { ObjectOnly: false } ? TypeOf(value) ?? "object" : "object"], value)).AddAll(keywords);
        }
    }

    private DataMap Inner(Shape shape) => Shape(shape, shape is ScalarShape { Limits: var limits } ? limits : [], null).Build();

    /// <summary>The form has no references: a type is written out, and ends where it contains itself.</summary>
    private Keywords Kubernetes(Definition definition)
    {
        var schema = new Keywords().Add("type", "object");
        if (!_open.Add(definition.Name)) return schema.Add("additionalProperties", new DataBool(false));
        schema.Add("properties", new DataMap(definition.Properties.Select(p => new DataEntry(p.Name, Inner(p.Shape))).ToEquatableArray()));
        _open.Remove(definition.Name);
        return schema;
    }

    /// <summary>What may be of several types is taken as that of its default, else as text.</summary>
    private static string OneOf(EquatableArray<string> types, DataValue? value) =>
        types.Count == 1 ? types[0] : TypeOf(value) is { } type && types.Contains(type) ? type : types.Contains("string") ? "string" : types[0];

    private static string? TypeOf(DataValue? value) => value switch
    {
        DataString => "string",
        DataBool => "boolean",
        DataInteger => "integer",
        DataNumber => "number",
        DataList => "array",
        DataMap => "object",
        _ => null,
    };

    private static DataValue? Held(DataMap? map, string key)
    {
        if (map is not null) foreach (var entry in map.Entries) if (entry.Key == key) return entry.Value;
        return null;
    }
}
