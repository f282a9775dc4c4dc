using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Dependencies;

/// <summary>What is listed depends on nothing private.</summary>
public sealed class CAT1208Tests
{
    [Fact]
    public Task Only_a_listed_one_on_a_private_one() => GraphTest.VerifyAsync(
        "bp-hidden 1.0.0: Visibility = Visibility.Private",
        "bp-quiet 1.0.0: ",
        """bp-one 1.0.0: Visibility = Visibility.Listed, Depends = [DependsOn({|CAT1208:"bp-hidden"|}, "^1"), DependsOn("bp-quiet", "^1")]""",
        """bp-two 1.0.0: Depends = [DependsOn("bp-hidden", "^1")]""",
        """bp-three 1.0.0: Visibility = Visibility.Private, Depends = [DependsOn("bp-hidden", "^1")]""");

    [Fact]
    public async Task One_of_an_assembly()
    {
        var library = BlueprintLibrary.Build("using Catalyst.Sdk; public sealed record Library; [Blueprint(\"bp-hidden\", \"1.0.0\")] public sealed class Hidden : Blueprint<Library> { public override BlueprintSpec Spec => new() { Card = new() { Title = \"Hidden\" }, Visibility = Visibility.Private }; }");
        await GraphTest.VerifySourceAsync(GraphTest.Source("""bp-one 1.0.0: Visibility = Visibility.Listed, Depends = [DependsOn<{|CAT1208:Hidden|}>("^1")]"""), null, library);
    }
}
