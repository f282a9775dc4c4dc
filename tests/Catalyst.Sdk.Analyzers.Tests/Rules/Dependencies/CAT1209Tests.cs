using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Dependencies;

/// <summary>A condition is a template expression.</summary>
public sealed class CAT1209Tests
{
    [Fact]
    public Task Braces_are_put_around_it() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("""
            Depends =
            [
                DependsOn("bp-aa", "^1") with { When = {|CAT1209:".config.active"|} },
                DependsOn("bp-bb", "^1") with { When = {|CAT1209:".config.name == 'x'"|} },
                DependsOn("bp-cc", "^1") with { When = "{{ .config.active }}" },
            ],
            """),
        BlueprintTest.Spec("""
            Depends =
            [
                DependsOn("bp-aa", "^1") with { When = "{{ .config.active }}" },
                DependsOn("bp-bb", "^1") with { When = "{{ .config.name == 'x' }}" },
                DependsOn("bp-cc", "^1") with { When = "{{ .config.active }}" },
            ],
            """));

    [Fact]
    public Task Half_of_one() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Depends =
        [
            DependsOn("bp-aa", "^1") with { When = {|CAT1209:"{{ .config.active"|} },
            DependsOn("bp-bb", "^1") with { When = {|CAT1209:"{{ }}"|} },
            DependsOn("bp-cc", "^1") with { When = "{{ .config.name == '}}' }}" },
        ],
        """));
}
