using Basic.Reference.Assemblies;
using Catalyst.Sdk.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Environments;

/// <summary>The mends of names and resources.</summary>
public sealed class MendedTextTests
{
    [Theory]
    [InlineData("CAT1020", "ClusterName", "hetzner-fsn-rtz-production", "hz-fsn-rtz-prod")]
    [InlineData("CAT1020", "Provider", "Hetzner", "hetzner")]
    [InlineData("CAT1021", "Region", "FSN", "fsn")]
    [InlineData("CAT1022", "ClusterName", "hz-fsn-mgmt-prod", "hz-fsn-mgt-prod")]
    [InlineData("CAT1023", "EnvironmentName", "acme-staging", "acme-stg")]
    [InlineData("CAT1024", "OrganizationSlug", "Acme_Labs", "acme-labs")]
    [InlineData("CAT1027", "ClusterName", "HZ-FSN-RTZ-PROD", "hz-fsn-rtz-prod")]
    [InlineData("CAT1028", "ClusterName", "hz-fsn-rtz-prod-dr", "hz-fsn-rtz-prod")]
    [InlineData("CAT1029", "ServerName", "HZFSNR-k8s-1p", "hzfsnr-k8s-1p")]
    [InlineData("CAT1030", "LocationCode", "HFMP", "hfmp")]
    [InlineData("CAT1031", "CloudResourceName", "hz-fsn-rtz-prod-VPC", "hz-fsn-rtz-prod-vpc")]
    [InlineData("CAT1033", "ClusterId", "mgt-a", "mgmt-A")]
    [InlineData("CAT1036", "ControlPlaneHost", "Gitea.hfmp.example.org", "gitea.hfmp.example.org")]
    [InlineData("CAT1038", "CloudResourceName", "hz-fsn-rtz-prod-prod-vpc", "hz-fsn-rtz-prod-vpc")]
    public Task A_name_is_written_as_the_platform_does(string id, string type, string bad, string good) =>
        VerifyAsync<PlatformNameAnalyzer>(Source(type, "{|" + id + ":\"" + bad + "\"|}"), Source(type, "\"" + good + "\""));

    [Fact]
    public Task Many_names_of_a_document_are_mended_together() =>
        VerifyAsync<PlatformNameAnalyzer>("""
            using Catalyst.Sdk;
            public static class Places
            {
                public static object One => ClusterName.Parse({|CAT1022:"hz-fsn-mgmt-prod"|}); // one
                public static object Two => ClusterName.Parse(text: {|CAT1022:"hz-nbg-mgmt-prod"|});
            }
            """, """
            using Catalyst.Sdk;
            public static class Places
            {
                public static object One => ClusterName.Parse("hz-fsn-mgt-prod"); // one
                public static object Two => ClusterName.Parse(text: "hz-nbg-mgt-prod");
            }
            """);

    [Fact]
    public Task A_resource_is_mended_where_its_text_stands() =>
        VerifyAsync<PlatformResourceAnalyzer>(Application("{|CAT1156:\"press\"|}", "{|CAT1155:\"^1.3.0\"|}"), Application("\"bp-press\"", "\"1.3.0\""));

    [Fact]
    public Task A_policy_is_called_after_its_environment() =>
        VerifyAsync<PlatformResourceAnalyzer>(Policy("{|CAT1158:\"acme-prod\"|}"), Policy("\"acme-prod-policy\""));

    private static string Source(string type, string text) => $$"""
        using Catalyst.Sdk;
        public static class Places
        {
            public static object One => {{type}}.Parse({{text}});
        }
        """;

    private static string Application(string name, string version) => $$"""
        using Catalyst.Sdk;
        public static class Kit
        {
            [PlatformResource]
            public static ApplicationResource One { get; } = new()
            {
                Metadata = new() { Name = "site", Namespace = "acme" },
                Spec = new() { EnvironmentRef = "acme-prod", Regions = ["hz-fsn-rtz-prod"], BlueprintRef = new() { Name = {{name}}, Version = {{version}} } },
            };
        }
        """;

    private static string Policy(string name) => $$"""
        using Catalyst.Sdk;
        public static class Kit
        {
            [PlatformResource]
            public static EnvironmentPolicyResource One { get; } = new() { Metadata = new() { Name = {{name}} }, Spec = new() };
        }
        """;

    private static Task VerifyAsync<TAnalyzer>(string source, string mended)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, WriteMendedText, DefaultVerifier> { TestCode = source, FixedCode = mended, ReferenceAssemblies = new ReferenceAssemblies("net10.0") };
        test.TestState.AdditionalReferences.AddRange(Net100.References.All);
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(Blueprint).Assembly.Location));
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location));
        test.SolutionTransforms.Add(static (solution, id) =>
        {
            var project = solution.GetProject(id)!;
            return solution.WithProjectParseOptions(id, ((CSharpParseOptions)project.ParseOptions!).WithLanguageVersion(LanguageVersion.CSharp14))
                .WithProjectCompilationOptions(id, ((CSharpCompilationOptions)project.CompilationOptions!).WithNullableContextOptions(NullableContextOptions.Enable));
        });
        return test.RunAsync();
    }
}
