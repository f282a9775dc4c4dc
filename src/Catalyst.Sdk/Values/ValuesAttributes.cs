namespace Catalyst.Sdk;

/// <summary>The property is part of the form in which people install an Application: it goes into <c>spec.configSchema</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ConfigAttribute : Attribute
{
    /// <summary>The label of the field. Default: the key.</summary>
    public string? Title { get; set; }

    /// <summary>The widget: <c>password</c>, <c>domain-picker</c>, <c>application-ref</c>, <c>secret-ref</c>. Form: <c>x-catalyst-ui-hint</c>.</summary>
    public string? Hint { get; set; }

    /// <summary>Narrows what the widget offers. Form: <c>x-catalyst-ui-filter</c>.</summary>
    public string? Filter { get; set; }
}

/// <summary>What a values record takes beside its own properties.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ValuesAttribute : Attribute
{
    /// <summary>What happens to unknown keys. Default: refused.</summary>
    public UnknownFields Unknown { get; set; }

    /// <summary>Keys by which parent charts switch this one on and off, beside <c>enabled</c>.</summary>
    public string[] ConditionKeys { get; set; } = [];
}

/// <summary>What happens to keys that a record does not have.</summary>
public enum UnknownFields
{
    /// <summary>The schema refuses them: a typing error is found.</summary>
    Refuse,

    /// <summary>They pass.</summary>
    Allow,
}

/// <summary>Takes look-alikes, for tools that set values as text: a text also as number or truth value, a whole number also as decimal text.
/// On a record it means all of its texts and whole numbers, not those in lists, maps or records below. The schema admits them, and the
/// native run and the emitted templates convert them alike: a number as JSON prints it, so that <c>1.10</c> is <c>1.1</c>: quote versions.</summary>
/// <remarks>A pattern or length of the property is asked of texts only; a range also of decimal text.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class LenientAttribute : Attribute;
