using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>Reads what <see cref="ModelWriter"/> wrote.</summary>
internal sealed class ModelReader
{
    /// <summary>The line of what stands around.</summary>
    private long _around;

    /// <exception cref="FormatException">The text is not of this model.</exception>
    public static T Read<T>(string text)
        where T : class => (T)new ModelReader().Value(JsonText.Read(text), typeof(T))!;

    private object? Value(object? json, Type type)
    {
        if (json is null) return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? throw Wrong(type) : null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (ModelShape.ElementOf(type) is { } element) return Items(json as List<object?> ?? throw Wrong(type), type, element);
        if (type.IsEnum) return json is string name && Enum.IsDefined(type, name) ? Enum.Parse(type, name) : throw Wrong(type);
        if (type == typeof(int)) return json is long small ? Convert.ToInt32(small, CultureInfo.InvariantCulture) : throw Wrong(type);
        if (type == typeof(double)) return json is double or long ? Convert.ToDouble(json, CultureInfo.InvariantCulture) : throw Wrong(type);
        if (type == typeof(object) || type == json.GetType()) return json;
        return json is List<object?> parts && parts.Count > 0 && parts[0] is string record && ModelShape.Find(record) is { } found && type.IsAssignableFrom(found) ? Record(parts, found) : throw Wrong(type);
    }

    private object Items(List<object?> items, Type list, Type element)
    {
        var array = Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++) array.SetValue(Value(items[i], element), i);
        return Activator.CreateInstance(list, array)!;
    }

    private object Record(List<object?> parts, Type type)
    {
        var shape = ModelShape.Of(type);
        var count = shape.Parameters.Count;
        if (parts.Count - 1 != count && !(parts.Count - 2 == count && parts[parts.Count - 1] is Dictionary<string, object?>)) throw Wrong(type);
        var (around, further) = (_around, parts.Count - 2 == count ? (Dictionary<string, object?>)parts[parts.Count - 1]! : null);
        var place = shape.Origin is not null && further is not null && further.TryGetValue(ModelWriter.Line, out var told) ? OriginOf(told) : default;
        if (place.IsKnown) _around = place.Line;
        var record = shape.Create(shape.Parameters.Select((p, i) => Value(parts[i + 1], p.PropertyType)).ToArray());
        foreach (var name in further?.Keys ?? Enumerable.Empty<string>())
        {
            if (name == ModelWriter.Line && shape.Origin is not null) continue;
            var property = shape.Further.FirstOrDefault(p => p.Name == name) ?? throw Wrong(type);
            property.SetValue(record, Value(further![name], property.PropertyType));
        }

        if (place.IsKnown) shape.Origin!.SetValue(record, place);
        else if (_around > 0 && record is not Call) shape.Origin?.SetValue(record, new Origin(null, (int)_around));
        _around = around;
        return record;
    }

    /// <summary>The line of a piece, or the file and line of a member.</summary>
    private static Origin OriginOf(object? value) => value switch
    {
        long line => new Origin(null, (int)line),
        string place when place.LastIndexOf(':') is var colon and > 0 && int.TryParse(place.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line) => new Origin(place.Substring(0, colon), line),
        _ => throw Wrong(typeof(Origin)),
    };

    private static FormatException Wrong(Type type) => new("No " + type.Name);
}
