using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Dependencies;

/// <summary>Someone knows what a Blueprint depends on.</summary>
public sealed class CAT1205Tests
{
    /// <summary>Without the project's list the platform may have anything, but hardly what is nearly a name of ours.</summary>
    [Fact]
    public Task A_slip() => GraphTest.VerifyFixAsync<WriteWhatIsMeant>(
        GraphTest.Source("bp-database 1.0.0: ", """bp-one 1.0.0: Depends = [DependsOn({|CAT1205:"bp-databse"|}, "^1"), DependsOn({|CAT1205:"dtabase"|}, "^1", "other"), DependsOn("bp-elsewhere", "^1")]"""),
        GraphTest.Source("bp-database 1.0.0: ", """bp-one 1.0.0: Depends = [DependsOn("bp-database", "^1"), DependsOn("database", "^1", "other"), DependsOn("bp-elsewhere", "^1")]"""));

    [Fact]
    public Task With_a_list_all_else_is_unknown() => GraphTest.VerifySourceAsync(
        GraphTest.Source("bp-two 1.0.0: ", """bp-one 1.0.0: Depends = [DependsOn("cnpg", "^1"), DependsOn({|CAT1205:"bp-elsewhere"|}, "^1"), DependsOn("bp-two", "^1"), DependsOn({|CAT1205:"bp-rediss"|}, "^7")]"""),
        "bp-cnpg@1.2.0,bp-redis@");

    [Fact]
    public async Task What_an_assembly_has_is_known()
    {
        var library = BlueprintLibrary.Build("using Catalyst.Sdk; public sealed record Library; [Blueprint(\"bp-second\", \"1.0.0\")] public sealed class Second : Blueprint<Library> { public override BlueprintSpec Spec => new() { Card = new() { Title = \"Second\" } }; }");
        await GraphTest.VerifySourceAsync(GraphTest.Source("""bp-one 1.0.0: Depends = [DependsOn("bp-second", "^1"), DependsOn({|CAT1205:"bp-secnod"|}, "^1")]"""), null, library);
    }

    /// <summary>A name of no form is another rule's.</summary>
    [Fact]
    public Task No_name_at_all() => GraphTest.VerifySourceAsync(GraphTest.Source("bp-two 1.0.0: ", """bp-one 1.0.0: Depends = [DependsOn("bp-TWO", "^1")]"""), "bp-cnpg@");
}
