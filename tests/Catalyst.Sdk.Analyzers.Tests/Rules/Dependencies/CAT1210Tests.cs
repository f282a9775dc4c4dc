using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Dependencies;

/// <summary>A condition reads values that there are.</summary>
public sealed class CAT1210Tests
{
    [Fact]
    public Task A_slip() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("""
            Depends =
            [
                DependsOn("bp-aa", "^1") with { When = {|CAT1210:"{{ .config.actve }}"|} },
                DependsOn("bp-bb", "^1") with { When = {|CAT1210:"{{ eq .config.nmae \"a.config.b\" }}"|} },
            ],
            """),
        BlueprintTest.Spec("""
            Depends =
            [
                DependsOn("bp-aa", "^1") with { When = "{{ .config.active }}" },
                DependsOn("bp-bb", "^1") with { When = "{{ eq .config.name \"a.config.b\" }}" },
            ],
            """));

    [Fact]
    public Task Nothing_is_below_a_text_and_anything_below_a_foreign_type() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Depends =
        [
            DependsOn("bp-aa", "^1") with { When = {|CAT1210:"{{ .config.postgres.mode == 'embedded' }}"|} },
            DependsOn("bp-bb", "^1") with { When = {|CAT1210:"{{ .config.name.first }}"|} },
            DependsOn("bp-cc", "^1") with { When = "{{ .config.resources.limits.cpu }}" },
            DependsOn("bp-dd", "^1") with { When = "{{ .other.config.thing }}" },
            DependsOn("bp-ee", "^1") with { When = "{{ .config.global.thing }}" },
        ],
        """));
}
