using System.Linq;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>The way to a value: keys, <see cref="Item"/> for the items of a list, <see cref="Entry"/> for the entries of a map.</summary>
internal sealed record ValuePath(EquatableArray<string> Steps)
{
    public const string Item = "[]", Entry = "*";

    public static readonly ValuePath Root = new([]);

    public ValuePath Then(string step) => new([.. Steps, step]);

    public ValuePath Parent => new(Steps.Take(Steps.Count - 1).ToEquatableArray());

    /// <summary>As people write it: <c>gpu.count</c>, <c>hosts[].name</c>.</summary>
    public override string ToString() => Steps.Count == 0 ? "the values" : string.Join(".", Steps).Replace("." + Item, Item);
}
