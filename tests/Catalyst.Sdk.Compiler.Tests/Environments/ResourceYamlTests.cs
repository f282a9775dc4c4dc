using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Environments;

/// <summary>The emitted files against the platform's samples, definitions and check.</summary>
public sealed class ResourceYamlTests
{
    private static readonly string[] s_kinds = ["application", "environment", "environmentpolicy", "organization", "sovereign"];

    [Fact]
    public void A_small_resource_in_full() =>
        Assert.Equal("""
            apiVersion: orgs.openova.io/v1
            kind: Organization
            metadata:
              name: acme
            spec:
              slug: acme
              displayName: Acme
              kind: customer
              tier: corporate
              billingMode: real
              sovereignRef: one.example.org
              owners:
                - email: a@example.org
                  role: owner

            """, ResourceHarness.Files(ResourceHarness.Class("OrganizationResource", Resources.Organization("")))["environments/organizations/acme.yaml"]);

    [Fact]
    public void Every_kind_has_its_folder() =>
        Assert.Equal(
        [
            "environments/applications/site.yaml", "environments/environmentpolicies/acme-prod-policy.yaml", "environments/environments/acme-prod.yaml", "environments/more/applications/site-b.yaml",
            "environments/organizations/acme.yaml", "environments/sovereigns/one.yaml",
        ],
        ResourceHarness.Files(Resources.EveryField).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_platforms_valid_samples_come_out_as_they_are()
    {
        var wrong = new List<string>();
        foreach (var (file, document, type, value) in Resources.Valid)
        {
            var text = File.ReadAllText(SharedFolder.Require("upstream", "samples", "valid", file + ".yaml")).Split("\n---\n")[document];
            var ours = Assert.Single(ResourceHarness.Files(ResourceHarness.Class(type, value))).Value;
            if (!JsonNode.DeepEquals(YamlData.Parse(text), YamlData.Parse(ours))) wrong.Add($"{file} {document}:\n{ours}");
        }

        Assert.Equal([], wrong);
        Assert.Equal(s_kinds, Resources.Valid.Select(static v => v.File).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_platforms_check_accepts_every_field()
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-resources-").FullName;
        try
        {
            foreach (var (path, text) in ResourceHarness.Files(Resources.EveryField))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
                File.WriteAllText(Path.Combine(folder, path), text);
            }

            Assert.Empty(UpstreamCheck.Run(folder));

            // The check is awake.
            File.WriteAllText(Path.Combine(folder, "bad.yaml"), ResourceHarness.Files(Resources.EveryField)["environments/environments/acme-prod.yaml"].Replace("envType: prod", "envType: dr", StringComparison.Ordinal));
            Assert.Contains(UpstreamCheck.Run(folder), static line => line.Contains("error crd/enum /spec/envType", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_definitions_schemas_accept_every_field()
    {
        var byKind = new Dictionary<string, OracleSchema>();
        foreach (var kind in s_kinds)
        {
            var definition = YamlData.Parse(await File.ReadAllTextAsync(SharedFolder.Require("upstream", "crds", kind + ".crd.yaml"), TestContext.Current.CancellationToken))!;
            byKind[(string)definition["spec"]!["names"]!["kind"]!] = await OracleSchema.Parse(Plain(definition["spec"]!["versions"]![0]!["schema"]!["openAPIV3Schema"]!)!.ToJsonString());
        }

        foreach (var (_, text) in ResourceHarness.Files(Resources.EveryField))
        {
            var data = YamlData.Parse(text)!;
            Assert.Empty(byKind[(string)data["kind"]!].Errors(data.ToJsonString()));
            data["spec"]!.AsObject().Remove(data["kind"]!.ToString() switch { "Sovereign" => "fqdn", "Organization" => "slug", "Environment" => "envType", "Application" => "blueprintRef", _ => "none" });
            if ((string?)data["kind"] != "EnvironmentPolicy") Assert.NotEmpty(byKind[(string)data["kind"]!].Errors(data.ToJsonString()));
        }
    }

    /// <summary>The sample, the same in C#, the rule, and the text at which it is told.</summary>
    public static TheoryData<string, string, string, string> Invalid => new()
    {
        { "application-no-environment", "ApplicationResource", Resources.Application("site", "EnvironmentRef = null"), "CAT1157 spec.environmentRef" },
        { "application-ref-bare", "ApplicationResource", Resources.Application("site", "BlueprintRef = new() { Name = \"press\", Version = \"1.3.0\" }"), "CAT1156 spec.blueprintRef.name" },
        { "application-ref-range", "ApplicationResource", Resources.Application("site", "BlueprintRef = new() { Name = \"bp-press\", Version = \"^1.3\" }"), "CAT1155 spec.blueprintRef.version" },
        { "application-rto-long", "ApplicationResource", Resources.Application("site", "Topology = new() { Rto = \"99999s\" }"), "CAT1156 spec.topology.rto" },
        { "environment-building-block", "EnvironmentResource", Resources.Environment("\"fsn\"", "Regions = [new() { Provider = Provider.Hetzner, Region = \"fsn\", BuildingBlock = \"mgmt\" }]"), "CAT1151 spec.regions[].buildingBlock" },
        { "environment-dr-type", "EnvironmentResource", Resources.Environment("\"fsn\"", "EnvType = \"dr\""), "CAT1151 spec.envType" },
        { "environment-region-code", "EnvironmentResource", Resources.Environment("\"fsn1x\""), "CAT1159 spec.regions[].region" },
        { "organization-slug-digit", "OrganizationResource", Resources.Organization("Slug = \"1acme\""), "CAT1151 spec.slug" },
        { "organization-slug-reserved", "OrganizationResource", Resources.Organization("Slug = \"catalyst\""), "CAT1151 spec.slug" },
        { "organization-slug-short", "OrganizationResource", Resources.Organization("Slug = \"ab\""), "CAT1151 spec.slug" },
        { "organization-sovereign-bare", "OrganizationResource", Resources.Organization("SovereignRef = \"localhost\""), "CAT1151 spec.sovereignRef" },
        { "sovereign-duplicate-region", "SovereignResource", "new() { Metadata = new() { Name = \"one\" }, Spec = new() { Fqdn = \"one.example.org\", Regions = [new() { Code = \"fsn1\" }, new() { Code = \"fsn1\" }] } }", "CAT1151 spec.regions" },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void The_platforms_invalid_samples_are_refused_at_the_same_path(string sample, string type, string value, string expected)
    {
        var header = File.ReadLines(SharedFolder.Require("upstream", "samples", "invalid", sample + ".yaml")).Take(3).Single(static l => l.StartsWith("# expect: error ", StringComparison.Ordinal));
        var theirs = string.Concat(header.Split(' ')[^1].Split('/').Skip(1).Select(static p => int.TryParse(p, out _) ? "[]" : "." + p)).TrimStart('.');

        var (folders, problems) = ResourceHarness.Compile(ResourceHarness.Class(type, value));
        Assert.All(folders, static f => Assert.Empty(f.Files));
        var told = problems.Where(static p => p.StopsEmission).Select(static p => p.Rule.Id + " " + p.Message.Split(' ')[0]).ToList();
        Assert.Equal([expected], told);

        // The rule between fields speaks of the field that is missing, and a key of an item of the list that holds it.
        var path = expected.Split(' ')[1];
        Assert.True(path == theirs || path.StartsWith(theirs + ".", StringComparison.Ordinal) || theirs == path + "[]", $"{path} here, {theirs} there");
    }

    [Fact]
    public void Every_invalid_sample_of_these_kinds_is_here() =>
        Assert.Equal(
            Directory.EnumerateFiles(SharedFolder.Require("upstream", "samples", "invalid"), "*.yaml").Select(Path.GetFileNameWithoutExtension)
                .Where(static n => s_kinds.Contains(n!.Split('-')[0])).Order(StringComparer.Ordinal),
            Invalid.Select(static row => row.Data.Item1).Order(StringComparer.Ordinal));

    /// <summary>The part of the definition's schema that a JSON Schema has, too.</summary>
    private static JsonNode? Plain(JsonNode? node) => node switch
    {
        JsonObject map when (bool?)map["x-kubernetes-int-or-string"] == true => new JsonObject { ["type"] = new JsonArray("integer", "string") },
        JsonObject map => new JsonObject(map.Where(static e => !e.Key.StartsWith("x-kubernetes", StringComparison.Ordinal)).Select(static e => KeyValuePair.Create(e.Key, Plain(e.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Plain)]),
        _ => node?.DeepClone(),
    };
}
