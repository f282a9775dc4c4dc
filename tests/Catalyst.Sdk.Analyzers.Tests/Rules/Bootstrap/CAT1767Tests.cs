using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Bootstrap;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>Only Crossplane waits.</summary>
public sealed class CAT1767Tests
{
    private static string Press(string fields) => KitTest.Slot("Press", "\"03\"", "TargetNamespace = \"press\"" + fields);

    [Fact]
    public Task The_wait_goes() => KitTest.VerifyFixAsync<LeaveDisableWaitOut>(Press(", DisableWait = {|CAT1767:false|}, Timeout = \"5m\""), Press(", Timeout = \"5m\""));

    [Fact]
    public Task Waits_of_the_kit_go_all_at_once() => KitTest.VerifyFixAsync<LeaveDisableWaitOut>(
        Press("") + KitTest.Kit(slots: "Slot<Press>() with { Timeout = \"5m\", DisableWait = {|CAT1767:false|} }, new() { Slot = \"04\", Name = \"bp-ink\", DisableWait = {|CAT1767:false|}, Version = \"1.0.0\", TargetNamespace = \"ink\" }"),
        Press("") + KitTest.Kit(slots: "Slot<Press>() with { Timeout = \"5m\" }, new() { Slot = \"04\", Name = \"bp-ink\", Version = \"1.0.0\", TargetNamespace = \"ink\" }"));

    [Fact]
    public Task Crossplane_and_what_follows_it_may_wait() => KitTest.VerifyAsync(
        KitTest.Slot("Crossplane", "\"02\"", "TargetNamespace = \"crossplane-system\", DisableWait = false") + KitTest.Slot("Press", "\"03\"", "TargetNamespace = \"press\", DisableWait = false", "DependsOn<Crossplane>(\"^1.0\")"));

    [Fact]
    public Task Saying_the_default_is_let_through() => KitTest.VerifyAsync(Press(", DisableWait = true"));
}
