using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Dependencies;

/// <summary>No Blueprint needs itself.</summary>
public sealed class CAT1204Tests
{
    [Fact]
    public Task At_each_of_its_edges() => GraphTest.VerifyAsync(
        """bp-one 1.0.0: Depends = [DependsOn({|CAT1204:"bp-two"|}, "^1")]""",
        """bp-two 1.0.0: Depends = [DependsOn("bp-four", "^1"), DependsOn<{|CAT1204:Three|}>("^1")]""",
        """bp-three 1.0.0: Depends = [DependsOn({|CAT1204:"one"|}, "^1"), DependsOn("bp-elsewhere", "^1")]""",
        """bp-four 1.0.0: Depends = [DependsOn("bp-elsewhere", "^1")]""");

    [Fact]
    public Task Itself() => GraphTest.VerifyAsync("""bp-one 1.0.0: Depends = [DependsOn({|CAT1204:"bp-one"|}, "^1")]""");

    [Fact]
    public Task Two_circles_through_one() => GraphTest.VerifyAsync(
        """bp-one 1.0.0: Depends = [DependsOn({|CAT1204:"bp-two"|}, "^1"), DependsOn({|CAT1204:"bp-three"|}, "^1")]""",
        """bp-two 1.0.0: Depends = [DependsOn({|CAT1204:"bp-one"|}, "^1")]""",
        """bp-three 1.0.0: Depends = [DependsOn({|CAT1204:"bp-one"|}, "^1")]""");

    /// <summary>What may be left out makes no circle, nor does a common dependency.</summary>
    [Fact]
    public Task Fine() => GraphTest.VerifyAsync(
        """bp-one 1.0.0: Depends = [DependsOn("bp-two", "^1"), DependsOn("bp-three", "^1")]""",
        """bp-two 1.0.0: Depends = [DependsOn("bp-three", "^1"), DependsOn("bp-one", "^1") with { When = "{{ .config.both }}" }]""",
        """bp-three 1.0.0: Depends = [DependsOn("bp-one", "^1") with { Optional = true }]""");

    /// <summary>The way back leads through another assembly: only what stands in source is told.</summary>
    [Fact]
    public async Task Through_an_assembly()
    {
        var library = BlueprintLibrary.Build(GraphTest.Source("""bp-two 1.0.0: Depends = [DependsOn("bp-one", "^1")]"""));
        await GraphTest.VerifySourceAsync("""
            using Catalyst.Sdk;

            [Blueprint("bp-one", "1.0.0")]
            public sealed class One : Blueprint<NoValues>
            {
                public override BlueprintSpec Spec => new() { Card = new() { Title = "T" }, Depends = [DependsOn({|CAT1204:"bp-two"|}, "^1")] };
            }
            """, null, library);
    }

    /// <summary>What an assembly may leave out makes no circle either.</summary>
    [Fact]
    public async Task Through_an_assembly_that_may_leave_it_out()
    {
        var library = BlueprintLibrary.Build(GraphTest.Source("""bp-two 1.0.0: Depends = [DependsOn("bp-one", "^1") with { Optional = true }]"""));
        await GraphTest.VerifySourceAsync("""
            using Catalyst.Sdk;

            [Blueprint("bp-one", "1.0.0")]
            public sealed class One : Blueprint<NoValues>
            {
                public override BlueprintSpec Spec => new() { Card = new() { Title = "T" }, Depends = [DependsOn("bp-two", "^1")] };
            }
            """, null, library);
    }

    /// <summary>Plain manifests depend as charts do.</summary>
    [Fact]
    public async Task Through_plain_manifests()
    {
        var library = BlueprintLibrary.Build("""
            using Catalyst.Sdk;

            public sealed record NoValues;

            [Blueprint("bp-two", "1.0.0")]
            public sealed class Two : KustomizeBlueprint
            {
                public override BlueprintSpec Spec => new() { Card = new() { Title = "Two" }, Depends = [DependsOn("bp-one", "^1")] };
                public k8s.Models.V1Namespace Space() => new() { Metadata = new() { Name = "two" } };
            }
            """);
        await GraphTest.VerifySourceAsync("""
            using Catalyst.Sdk;

            [Blueprint("bp-one", "1.0.0")]
            public sealed class One : Blueprint<NoValues>
            {
                public override BlueprintSpec Spec => new() { Card = new() { Title = "T" }, Depends = [DependsOn({|CAT1204:"bp-two"|}, "^1")] };
            }
            """, null, library);
    }
}
