using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Bootstrap;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>Edges that the release lacks.</summary>
public sealed class CAT1757Tests
{
    private static string Classes(string press) => KitTest.Slot("Store", "\"02\"") + KitTest.Slot("Ink", "\"03\"") + KitTest.Slot("Press", "\"04\"", depends: "DependsOn<Ink>(\"^1.0\")")
        + KitTest.Kit("new() { Slot = \"2\", Name = \"bp-store\" }, new() { Slot = \"3\", Name = \"bp-ink\" }, " + press);

    [Fact]
    public Task An_edge_too_many_leaves_the_plan() => KitTest.VerifyFixAsync<EdgesOfPlan>(
        Classes("new() { Slot = \"4\", Name = \"bp-press\", DependsOn = [{|CAT1757:\"bp-store\"|}, \"bp-ink\"] }"), Classes("new() { Slot = \"4\", Name = \"bp-press\", DependsOn = [\"bp-ink\"] }"));

    [Fact]
    public Task Two_in_one_document_leave_it() => KitTest.VerifyFixAsync<EdgesOfPlan>(
        KitTest.Slot("Store", "\"02\"") + KitTest.Slot("Ink", "\"03\"") + KitTest.Slot("Press", "\"04\"") + KitTest.Kit("new() { Slot = \"2\", Name = \"bp-store\" }, new() { Slot = \"3\", Name = \"bp-ink\", DependsOn = [{|CAT1757:\"bp-store\"|}] }, new() { Slot = \"4\", Name = \"bp-press\", DependsOn = [{|CAT1757:\"bp-ink\"|}] }"),
        KitTest.Slot("Store", "\"02\"") + KitTest.Slot("Ink", "\"03\"") + KitTest.Slot("Press", "\"04\"") + KitTest.Kit("new() { Slot = \"2\", Name = \"bp-store\" }, new() { Slot = \"3\", Name = \"bp-ink\", DependsOn = [] }, new() { Slot = \"4\", Name = \"bp-press\", DependsOn = [] }"));

    [Fact]
    public Task An_optional_dependency_is_no_edge() => KitTest.VerifyAsync(KitTest.Slot("Store", "\"02\"") + KitTest.Slot("Press", "\"03\"", depends: "DependsOn<Store>(\"^1.0\") with { Optional = true }")
        + KitTest.Kit("new() { Slot = \"2\", Name = \"bp-store\" }, new() { Slot = \"3\", Name = \"bp-press\", DependsOn = [{|CAT1757:\"bp-store\"|}] }"));
}
