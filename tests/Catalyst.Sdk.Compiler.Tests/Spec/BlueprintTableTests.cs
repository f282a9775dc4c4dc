using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Spec;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Spec;

/// <summary>The table and the authoring types against the platform's definition.</summary>
public sealed class BlueprintTableTests
{
    /// <summary>What the definition does not name and keeps.</summary>
    private static readonly string[] s_beyond = ["spec.depends[].optional", "spec.shareable", "spec.contextSchema", "spec.placementCapability", "spec.backingServices"];

    [Theory]
    [InlineData("v1")]
    [InlineData("v1alpha1")]
    public void The_rows_are_the_definitions_fields_and_limits(string version)
    {
        var differences = new List<string>();
        var visited = new HashSet<string>();
        Compare(Definition(version), BlueprintTable.Spec, isRequired: false, differences, visited);
        Assert.Empty(differences);
        Assert.True(visited.Count > 150, $"{visited.Count} fields");

        var extra = BlueprintTable.SpecRows.Select(static r => r.Path).Where(p => !visited.Contains(p) && !s_beyond.Any(b => p == b || p.StartsWith(b + ".", StringComparison.Ordinal) || p.StartsWith(b + "[", StringComparison.Ordinal)));
        Assert.Empty(extra);
    }

    [Fact]
    public void The_definitions_rules_between_fields_are_the_known_ones()
    {
        var rules = new List<string>();
        Rules(Definition("v1"), rules);

        // Six on the topology and one on host names: SpecRelations and the table's refused texts.
        Assert.Equal(7, rules.Count);
    }

    [Fact]
    public void Every_field_has_a_property_and_every_spelling_a_member()
    {
        var missing = new List<string>();
        var compilation = CompilationHarness.Compile();
        Types.Walk(compilation.GetTypeByMetadataName("Catalyst.Sdk.BlueprintSpec")!, BlueprintTable.Spec, missing);

        // Computed by the build, and the older spellings of placement modes, which are never written.
        string[] left =
        [
            "spec.version", "spec.configSchema", "spec.manifests.chart",
            .. new[] { "spec.placementSchema.modes[]", "spec.placementSchema.default", "spec.placementSchema.defaultOnMultiRegion" }
                .SelectMany(static p => new[] { p + " = single-region", p + " = active-hotstandby" }),
        ];
        Assert.Equal(left.Order(StringComparer.Ordinal), missing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_field_of_the_chart_file_has_a_property()
    {
        var missing = new List<string>();
        Types.Walk(CompilationHarness.Compile().GetTypeByMetadataName("Catalyst.Sdk.ChartSpec")!, BlueprintTable.ChartFile, missing);
        Assert.Equal(["Chart.yaml.apiVersion", "Chart.yaml.name", "Chart.yaml.version"], missing.Order(StringComparer.Ordinal));
    }

    private static JsonObject Definition(string version)
    {
        var definition = YamlData.Parse(File.ReadAllText(SharedFolder.Require("upstream", "crds", "blueprint.crd.yaml")))!;
        var served = definition["spec"]!["versions"]!.AsArray().Single(v => (string?)v!["name"] == version)!;
        return served["schema"]!["openAPIV3Schema"]!["properties"]!["spec"]!.AsObject();
    }

    private static void Compare(JsonObject schema, FieldRule rule, bool isRequired, List<string> differences, HashSet<string> visited)
    {
        visited.Add(rule.Path);
        void Same(string what, object? theirs, object? ours)
        {
            if (!Equals(theirs?.ToString(), ours?.ToString())) differences.Add($"{rule.Path}: {what} is {theirs} there and {ours} here");
        }

        var type = (string?)schema["type"];
        Same("type", type, rule.Shape switch { FieldShape.Map => "object", FieldShape.List => "array", FieldShape.Integer => "integer", FieldShape.Flag => "boolean", _ => "string" });
        Same("required", isRequired, rule.IsRequired || rule.Path == "spec.version");
        Same("open", (bool?)schema["x-kubernetes-preserve-unknown-fields"] ?? false, rule.IsOpen);
        Same("pattern", (string?)schema["pattern"], rule.Pattern);
        Same("minimum", (long?)schema["minimum"], rule.Minimum);
        Same("maximum", (long?)schema["maximum"], rule.Maximum);
        Same("minLength", (long?)schema["minLength"], rule.MinLength);
        Same("maxLength", (long?)schema["maxLength"], rule.MaxLength);
        Same("minItems", (long?)schema["minItems"], rule.MinItems);
        Same("set", (string?)schema["x-kubernetes-list-type"] == "set", rule.IsSet);
        Same("enum", schema["enum"]?.ToJsonString(), rule.Values is null ? null : new JsonArray([.. rule.Values.Select(static v => (JsonNode?)v)]).ToJsonString());

        var required = schema["required"]?.AsArray().Select(static r => (string)r!).ToHashSet() ?? [];
        foreach (var (name, child) in schema["properties"]?.AsObject() ?? [])
        {
            if (rule.Fields.TryGetValue(name, out var row)) Compare(child!.AsObject(), row, required.Contains(name), differences, visited);
            else differences.Add($"{rule.Path}.{name} has no row");
        }

        var items = schema["items"] ?? schema["additionalProperties"];
        if (items is JsonObject inner && rule.Items is not null) Compare(inner, rule.Items, isRequired: false, differences, visited);
        else if (items is JsonObject || rule.Items is not null) differences.Add($"{rule.Path}: items on one side only");
    }

    private static void Rules(JsonNode? node, List<string> rules)
    {
        if (node is JsonObject map)
            foreach (var (key, value) in map)
            {
                if (key == "x-kubernetes-validations") rules.AddRange(value!.AsArray().Select(static r => (string)r!["rule"]!));
                else Rules(value, rules);
            }
        else if (node is JsonArray list)
            foreach (var item in list) Rules(item, rules);
    }
}
