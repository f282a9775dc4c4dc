using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Dependencies;

/// <summary>Some known version meets a range.</summary>
public sealed class CAT1206Tests
{
    [Fact]
    public Task The_range_of_the_known_version() => GraphTest.VerifyFixAsync<WriteWhatIsMeant>(
        GraphTest.Source("bp-two 1.4.2: ", """bp-one 1.0.0: Depends = [DependsOn("bp-two", {|CAT1206:"^2"|}), DependsOn<Two>({|CAT1206:"<1.4"|}, "other")]"""),
        GraphTest.Source("bp-two 1.4.2: ", """bp-one 1.0.0: Depends = [DependsOn("bp-two", "^1.4"), DependsOn<Two>("^1.4", "other")]"""));

    /// <summary>Any version will do, a pre-release may, and of a range that is none another rule speaks.</summary>
    [Fact]
    public Task Fine() => GraphTest.VerifyAsync("bp-two 1.4.2: ", "bp-three 2.0.0-rc.1: ", """bp-one 1.0.0: Depends = [DependsOn("bp-two", "1.4.x"), DependsOn("bp-three", "^1.4 || 2"), DependsOn("bp-three", ">=1.0", "other"), DependsOn("bp-four", "^9")]""");

    [Fact]
    public Task Versions_of_the_list() => GraphTest.VerifySourceAsync(
        GraphTest.Source("""bp-one 1.0.0: Depends = [DependsOn("bp-cnpg", "~1.2"), DependsOn("cnpg", {|CAT1206:"^3"|}, "a"), DependsOn("bp-redis", "^7")]"""), "bp-cnpg@1.2.0,bp-cnpg@2.0.0,bp-redis");

    [Fact]
    public async Task Versions_of_an_assembly()
    {
        var library = BlueprintLibrary.Build("using Catalyst.Sdk; public sealed record Library; [Blueprint(\"bp-two\", \"2.1.0\")] public sealed class Two : Blueprint<Library> { public override BlueprintSpec Spec => new() { Card = new() { Title = \"Two\" } }; }");
        await GraphTest.VerifySourceAsync(GraphTest.Source("""bp-one 1.0.0: Depends = [DependsOn<Two>({|CAT1206:"^1.0"|}), DependsOn("two", "^2.0", "other")]"""), null, library);
    }
}
