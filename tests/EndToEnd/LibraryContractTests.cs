namespace EndToEnd;

/// <summary>A Blueprint that stands on a team's class library: values record, base class and helpers in another project.</summary>
public sealed class LibraryContractTests(PackedSdk sdk)
{
    private const string Library = """
        using Catalyst.Sdk;
        using k8s.Models;

        namespace Team;

        public record TeamValues
        {
            /// <summary>The image.</summary>
            public ImageValues Image { get; init; } = new() { Repository = "team/app", Tag = "1.0" };

            /// <summary>Who is called at night.</summary>
            public string OnCall { get; init; } = "platform";
        }

        public abstract class TeamBlueprint<T> : Blueprint<T>
            where T : TeamValues
        {
            public V1ServiceAccount Account() => new() { Metadata = new() { Name = FullName, Labels = Labels, Annotations = OnCall.For(Values.OnCall) } };

            protected V1Container Container(string name) => new() { Name = name, Image = Values.Image.Reference, Resources = new() { Requests = new QuantityMap { { "cpu", "50m" }, { "memory", "64Mi" } } } };
        }

        public static class OnCall
        {
            public static StringMap For(string who) => new() { { "team/on-call", $"call {who}" } };
        }
        """;

    private const string Blueprint = """
        using Catalyst.Sdk;
        using k8s.Models;
        using Team;

        namespace Kit;

        [Blueprint("bp-tiny", "1.0.0")]
        public sealed class Tiny : TeamBlueprint<TinyValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Tiny", Summary = "On a library" }, Visibility = Visibility.Listed };

            public V1Pod Pod() => new() { Metadata = new() { Name = FullName, Labels = Labels }, Spec = new() { Containers = [Container("main")] } };
        }

        public sealed record TinyValues : TeamValues;
        """;

    [Fact]
    public async Task What_a_referenced_project_declares_reaches_the_chart_and_so_does_an_edit_there()
    {
        var kit = sdk.Consumer(("Tiny.cs", Blueprint));
        kit.Write("../Team/Team.csproj", File.ReadAllText(kit.At("Kit.csproj")));
        kit.Write("../Team/Team.cs", Library);
        kit.Edit("Kit.csproj", "<ItemGroup>", "<ItemGroup>\n    <ProjectReference Include=\"../Team/Team.csproj\" />");
        string[] build = ["build", kit.Folder, "-tl:off", "-v:n", "-m:1", "-nodeReuse:false", "-clp:NoSummary"];

        (await Dotnet.RunAsync(kit.Folder, kit.Environment, build)).Succeeded();
        var values = Path.Combine(kit.Output, "tiny", "chart", "values.yaml");
        var account = Path.Combine(kit.Output, "tiny", "chart", "templates", "account.yaml");
        var helpers = Path.Combine(kit.Output, "tiny", "chart", "templates", "_helpers.tpl");
        Assert.Contains("# Who is called at night.\nonCall: platform\n", Read(values), StringComparison.Ordinal);
        Assert.Contains("  repository: team/app\n", Read(values), StringComparison.Ordinal);
        Assert.Contains("define \"bp-tiny.fullname\"", Read(helpers), StringComparison.Ordinal);
        Assert.Contains("team/on-call: {{ printf \"call %s\" .Values.onCall | quote }}", Read(account), StringComparison.Ordinal);

        kit.Edit("../Team/Team.cs", "= \"platform\"", "= \"nobody\"");
        kit.Edit("../Team/Team.cs", "$\"call {who}\"", "$\"ring {who}\"");
        (await Dotnet.RunAsync(kit.Folder, kit.Environment, build)).Succeeded();
        Assert.Contains("onCall: nobody\n", Read(values), StringComparison.Ordinal);
        Assert.Contains("printf \"ring %s\" .Values.onCall", Read(account), StringComparison.Ordinal);
    }

    private static string Read(string file) => File.ReadAllText(file);
}
