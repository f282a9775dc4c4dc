using k8s.Models;

namespace Catalyst.Sdk.Tests;

public sealed class StringMapTests
{
    [Fact]
    public void Entries_are_in_ordinal_order() => Assert.Equal(["B", "a", "b"], new StringMap { { "b", "1" }, { "a", "1" }, { "B", "1" } }.Keys);

    [Fact]
    public void Null_leaves_an_entry_out_and_takes_it_away()
    {
        var map = new StringMap { { "a", "1" }, { "b", null } };
        map["a"] = null;
        Assert.Empty(map);
    }

    [Fact]
    public void A_second_entry_wins() => Assert.Equal("2", new StringMap { { "a", "1" }, { "a", "2" } }["a"]);

    [Fact]
    public void Maps_are_spread_into_each_other()
    {
        StringMap one = new() { { "a", "1" }, { "b", "1" } };
        Assert.Equal(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }, new StringMap { one, (StringMap?)null, { "b", "2" } });
        StringMap spread = [.. one];
        Assert.Equal(one, spread);
    }

    [Fact]
    public void Quantities_take_text() => Assert.Equal("1Gi", new QuantityMap { { "memory", new ResourceQuantity("1Gi") } }["memory"].ToString());

    [Fact]
    public void Empty_things_are_null_when_asked()
    {
        Assert.Null(new StringMap().NonEmpty());
        Assert.Null("".NonEmpty());
        Assert.Null(((IList<int>?)null).NonEmpty());
        Assert.Equal("x", "x".NonEmpty());
        Assert.Equal([1], new List<int> { 1 }.NonEmpty()!);
        Assert.Equal(("f", "f", "x"), ("".Or("f"), ((string?)null).Or("f"), "x".Or("f")));
    }
}
