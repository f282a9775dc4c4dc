namespace Catalyst.Sdk.Testing;

/// <summary>A place in a document, printed as a JSON pointer.</summary>
internal sealed record JsonPath(JsonPath? Parent, string? Name, int Index)
{
    public static readonly JsonPath Root = new(null, null, -1);

    public JsonPath Key(string name) => new(this, name, -1);

    public JsonPath Item(int index) => new(this, null, index);

    public override string ToString() => Parent is null ? "" : Parent + "/" + Segment;

    private string Segment => Name is null
        ? Index.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
