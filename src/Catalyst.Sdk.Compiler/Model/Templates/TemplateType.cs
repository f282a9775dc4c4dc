namespace Catalyst.Sdk.Compiler.Model.Templates;

/// <summary>What a template expression is, as far as its Helm form depends on it.</summary>
internal enum ValueKind
{
    String,
    Enum,
    Integer,
    Number,
    Boolean,
    Quantity,
    IntOrString,
    List,
    Map,

    /// <summary>A record of the author's: has members, no text form.</summary>
    Record,

    /// <summary>A scalar that a function has put into the form that YAML reads back already.</summary>
    Formatted,

    /// <summary>Bytes, carried as their base64.</summary>
    Bytes,

    /// <summary>A Kubernetes object or part of one, or free JSON: travels as a whole.</summary>
    Object,
}

/// <param name="Kind">The family of values.</param>
/// <param name="Nullable">Whether the value may be missing.</param>
/// <param name="Element">For lists and maps, the type of one element.</param>
internal sealed record TemplateType(ValueKind Kind, bool Nullable = false, TemplateType? Element = null)
{
    public static readonly TemplateType String = new(ValueKind.String), Boolean = new(ValueKind.Boolean), Integer = new(ValueKind.Integer),
        Number = new(ValueKind.Number), Object = new(ValueKind.Object), StringMap = new(ValueKind.Map, Element: new(ValueKind.String));

    /// <summary>What is known of every value of this type here, by the schema or by how it is computed; null for nothing.</summary>
    public Limits? Limits { get; init; }

    /// <summary>Whether the value is written with <c>toYaml</c> when it travels as a whole.</summary>
    public bool IsStructure => Kind is ValueKind.List or ValueKind.Map or ValueKind.Record or ValueKind.Object;

    /// <summary>Whether an empty text or map stands for a missing one: what <c>lookup</c> gives when nothing is there.</summary>
    public bool EmptyIsNull { get; init; }

    public TemplateType OrNull => Nullable ? this : this with { Nullable = true };

    public TemplateType NotNull => Nullable ? this with { Nullable = false } : this;
}
