using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>Reads what <see cref="ModelWriter"/> wrote.</summary>
internal static class ModelReader
{
    /// <exception cref="FormatException">The text is not of this model.</exception>
    public static T Read<T>(string text)
        where T : class => (T)Value(JsonText.Read(text), typeof(T))!;

    private static object? Value(object? json, Type type)
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

    private static object Items(List<object?> items, Type list, Type element)
    {
        var array = Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++) array.SetValue(Value(items[i], element), i);
        return Activator.CreateInstance(list, array)!;
    }

    private static object Record(List<object?> parts, Type type)
    {
        var shape = ModelShape.Of(type);
        var count = shape.Parameters.Count;
        if (parts.Count - 1 != count && !(parts.Count - 2 == count && parts[parts.Count - 1] is Dictionary<string, object?>)) throw Wrong(type);
        var record = shape.Create(shape.Parameters.Select((p, i) => Value(parts[i + 1], p.PropertyType)).ToArray());
        if (parts.Count - 2 != count) return record;
        foreach (var further in (Dictionary<string, object?>)parts[parts.Count - 1]!)
        {
            var property = shape.Further.FirstOrDefault(p => p.Name == further.Key) ?? throw Wrong(type);
            property.SetValue(record, Value(further.Value, property.PropertyType));
        }

        return record;
    }

    private static FormatException Wrong(Type type) => new("No " + type.Name);
}
