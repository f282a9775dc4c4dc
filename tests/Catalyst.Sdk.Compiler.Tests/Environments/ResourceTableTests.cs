using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Environments;
using Catalyst.Sdk.Compiler.Spec;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Tests.Spec;

namespace Catalyst.Sdk.Compiler.Tests.Environments;

/// <summary>The tables and the authoring types against the platform's definitions.</summary>
public sealed class ResourceTableTests
{
    public static TheoryData<string> Kinds => [.. ResourceKind.All.Select(static k => k.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_rows_are_the_definitions_fields_and_limits(string kind)
    {
        var resource = ResourceKind.All.Single(k => k.Kind == kind);
        var (schema, definition) = Definition(kind);
        Assert.Equal(resource.ApiVersion, definition["spec"]!["group"] + "/" + definition["spec"]!["versions"]![0]!["name"]);
        Assert.Equal(resource.Plural, (string?)definition["spec"]!["names"]!["plural"]);
        Assert.Equal(resource.Metadata.Fields.ContainsKey("namespace"), (string?)definition["spec"]!["scope"] == "Namespaced");

        var differences = new List<string>();
        var visited = new HashSet<string>();
        Compare(schema, resource.Spec, isRequired: false, differences, visited);
        Assert.Empty(differences);
        Assert.Equal([], Rows(resource.Spec).Where(p => !visited.Contains(p) && !p.StartsWith("spec.placement.", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_definitions_rules_between_fields_are_the_known_ones()
    {
        var rules = ResourceKind.All.SelectMany(static k => Rules(Definition(k.Kind).Schema)).Order(StringComparer.Ordinal);

        // The target of an Application is CAT1157; what may not change later, no source can break.
        Assert.Equal(["(has(self.bootstrap) && self.bootstrap == true) || (has(self.environmentRef) && has(self.regions))", "oldSelf == \"\" || self == oldSelf", "oldSelf == \"\" || self == oldSelf"], rules);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_has_a_property_and_every_spelling_a_member(string kind)
    {
        var resource = ResourceKind.All.Single(k => k.Kind == kind);
        var compilation = CompilationHarness.Compile();
        var missing = new List<string>();
        var type = compilation.GetTypeByMetadataName("Catalyst.Sdk." + resource.Type)!;
        Types.Walk(((Microsoft.CodeAnalysis.IPropertySymbol)type.GetMembers("Spec")[0]).Type, resource.Spec, missing);
        Types.Walk(((Microsoft.CodeAnalysis.IPropertySymbol)type.GetMembers("Metadata")[0]).Type, resource.Metadata, missing);
        Assert.Equal([], missing);
    }

    private static (JsonObject Schema, JsonNode Definition) Definition(string kind)
    {
        var definition = YamlData.Parse(File.ReadAllText(SharedFolder.Require("upstream", "crds", kind.ToLowerInvariant() + ".crd.yaml")))!;
        return (definition["spec"]!["versions"]![0]!["schema"]!["openAPIV3Schema"]!["properties"]!["spec"]!.AsObject(), definition);
    }

    private static void Compare(JsonObject schema, FieldRule rule, bool isRequired, List<string> differences, HashSet<string> visited)
    {
        visited.Add(rule.Path);
        void Same(string what, object? theirs, object? ours)
        {
            if (!Equals(theirs?.ToString(), ours?.ToString())) differences.Add($"{rule.Path}: {what} is {theirs} there and {ours} here");
        }

        // Open values have no type there: a port of either kind, and the placement that the controller reads.
        var isPort = (bool?)schema["x-kubernetes-int-or-string"] == true;
        Same("type", rule.Path == "spec.placement" && schema["type"] is null ? "object" : isPort ? "port" : schema["type"], rule.Shape switch
        {
            FieldShape.Map => "object", FieldShape.List => "array", FieldShape.Integer => "integer", FieldShape.Flag => "boolean", FieldShape.Port => "port", _ => "string",
        });
        Same("required", isRequired, rule.IsRequired);
        Same("open", (bool?)schema["x-kubernetes-preserve-unknown-fields"] ?? false, rule.IsOpen);
        Same("pattern", (string?)schema["pattern"], rule.Pattern);
        Same("minimum", (long?)schema["minimum"], rule.Minimum);
        Same("maximum", (long?)schema["maximum"], rule.Maximum);
        Same("minLength", (long?)schema["minLength"], rule.MinLength);
        Same("maxLength", (long?)schema["maxLength"], rule.MaxLength);
        Same("minItems", (long?)schema["minItems"], rule.MinItems);
        Same("maxItems", (long?)schema["maxItems"], rule.MaxItems);
        Same("key", (string?)schema["x-kubernetes-list-map-keys"]?[0], rule.ItemKey);
        Same("enum", schema["enum"]?.ToJsonString(), rule.Values is null ? null : new JsonArray([.. rule.Values.Select(static v => (JsonNode?)v)]).ToJsonString());
        if (schema["not"]?["enum"] is JsonArray refused)
            foreach (var word in refused) Same("refusal of " + word, true, rule.RefusedRegex?.IsMatch((string)word!) == true);
        if ((string?)schema["format"] == "email")
        {
            Same("refusal of no address", true, rule.RefusedRegex?.IsMatch("ann") == true && rule.RefusedRegex.IsMatch("a b@example.org") && rule.RefusedRegex.IsMatch("ann@example"));
            Same("an address", false, rule.RefusedRegex?.IsMatch("ann.b+c@mail.example.org"));
        }

        var required = schema["required"]?.AsArray().Select(static r => (string)r!).ToHashSet() ?? [];
        foreach (var (name, child) in schema["properties"]?.AsObject() ?? [])
        {
            if (rule.Fields.TryGetValue(name, out var row)) Compare(child!.AsObject(), row, required.Contains(name), differences, visited);
            else differences.Add($"{rule.Path}.{name} has no row");
        }

        var items = schema["items"] ?? schema["additionalProperties"];
        if (items is JsonObject inner && rule.Items is not null) Compare(inner, rule.Items, isRequired: false, differences, visited);
        else if (items is JsonObject || (rule.Items is not null && rule.Path != "spec.placement")) differences.Add($"{rule.Path}: items on one side only");
    }

    private static IEnumerable<string> Rows(FieldRule rule) => [rule.Path, .. rule.Fields.Values.SelectMany(Rows), .. rule.Items is { } items ? Rows(items) : []];

    private static IEnumerable<string> Rules(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(static e => e.Key == "x-kubernetes-validations" ? e.Value!.AsArray().Select(static r => (string)r!["rule"]!) : Rules(e.Value)),
        JsonArray list => list.SelectMany(Rules),
        _ => [],
    };
}
