namespace Catalyst.Sdk.Compiler.Tests.Dependencies;

/// <summary>Whatever is wrong with the charts inside a chart is one problem at its place.</summary>
public sealed class DependencyDiagnosticsTests
{
    private const string Cache = "ChartDependency.On<Cache>(\"^1.0\")";
    private const string Sessions = "ChartDependency.On<Cache>(\"^1.0\") with { Alias = \"sessions\", Condition = ";
    private const string SessionsValues = "public SubchartValues<CacheValues> Sessions { get; init; } = new() { Enabled = true };";

    [Theory]
    [InlineData("""new() { Version = "1.x" }""", "CAT1101 'new'")]
    [InlineData("""new() { Name = "db" }""", "CAT1101 'new'")]
    [InlineData("""new() { Name = "", Version = "1.x" }""", "CAT1103 '\"\"'")]
    [InlineData("""new() { Name = "db", Version = "latest" }""", "CAT1221 '\"latest\"'")]
    [InlineData("""ChartDependency.On<Cache>("1.2.3.4")""", "CAT1221 '\"1.2.3.4\"'")]
    [InlineData("""new() { Name = "db", Version = "1.x", Repository = "charts.example.org" }""", "CAT1222 '\"charts.example.org\"'")]
    [InlineData("""new() { Name = "db", Version = "1.x", Repository = "ftp://charts.example.org" }""", "CAT1222 '\"ftp://charts.example.org\"'")]
    [InlineData("""new() { Name = "db", Version = "1.x", Repository = "https://" }""", "CAT1222 '\"https://\"'")]
    [InlineData("""new() { Name = "db", Version = "1.x", Repository = "file://..\\db" }""", "CAT1222 '\"file://..\\\\db\"'")]
    [InlineData("""new() { Name = "db", Version = "1.x", Repository = "@" }""", "CAT1222 '\"@\"'")]
    [InlineData("""new() { Name = "db", Version = "1.x", Alias = "d b" }""", "CAT1103 '\"d b\"'")]
    [InlineData("""new() { Name = "db", Version = "1.x" }, new() { Name = "db", Version = "2.x" }""", "CAT1223 '\"db\"'")]
    [InlineData("""new() { Name = "db", Version = "1.x" }, new() { Name = "other", Version = "2.x", Alias = "db" }""", "CAT1223 '\"db\"'")]
    [InlineData("""new() { Name = "a", Version = "1.x", Alias = "x" }, new() { Name = "b", Version = "2.x", Alias = "x" }""", "CAT1223 '\"x\"'")]
    [InlineData("""new() { Name = "a", Version = "1.x", Alias = "global" }""", "CAT1223 '\"global\"'")]
    [InlineData("""ChartDependency.On<Shop>("^1.0")""", "CAT1223 'Shop'")]
    [InlineData("""new() { Name = "db", Version = "1.x", ImportValues = [new() { Child = "a" }] }""", "CAT1101 'new'")]
    public void The_list(string dependencies, string expected) => Assert.Equal([expected], UmbrellaHarness.Problems(dependencies, ""));

    [Theory]
    [InlineData("sessions.enabled", SessionsValues, true)]
    [InlineData("sessions.persist", SessionsValues, true)]
    [InlineData("sessions.limits.hard", SessionsValues, true)]
    [InlineData("sessions.here.on", "public SubchartValues<CacheValues> Sessions { get; init; } = new() { Extra = new() { [\"here\"] = new JsonObject { [\"on\"] = true } } };", true)]
    [InlineData("sessions.on", "public JsonObject Sessions { get; init; } = new() { [\"on\"] = false };", true)]
    [InlineData("useCache", "public bool UseCache { get; init; } = true;", true)]
    [InlineData("global.cache,useCache", "public bool UseCache { get; init; } = true; public Shared Global { get; init; } = new(); public sealed record Shared { public bool Cache { get; init; } }", true)]
    [InlineData("sessions.enabled", "public SubchartValues<CacheValues> Sessions { get; init; } = new();", false)]
    [InlineData("session.enabled", SessionsValues, false)]
    [InlineData("sessions.replicas", SessionsValues, false)]
    [InlineData("sessions.limits", SessionsValues, false)]
    [InlineData("sessions.on", "public JsonObject Sessions { get; init; } = new() { [\"on\"] = \"yes\" };", false)]
    [InlineData("useCache", "public string UseCache { get; init; } = \"true\";", false)]
    [InlineData("useCache", "", false)]
    public void A_condition_leads_to_a_bool(string condition, string values, bool isGood) =>
        Assert.Equal(isGood ? [] : [$"CAT1224 '\"{condition}\"'"], UmbrellaHarness.Problems(Sessions + $"\"{condition}\" }}", values));

    [Theory]
    [InlineData(Cache, "[JsonPropertyName(\"bp-cache\")] public SubchartValues<CacheValues> Cache { get; init; } = new();", "")]
    [InlineData(Cache, "[JsonPropertyName(\"bp-cache\")] public JsonObject Cache { get; init; } = [];", "")]
    [InlineData(Cache, "public SubchartValues<CacheValues> Cache { get; init; } = new();", "CAT1225 'Cache'")]
    [InlineData("", "public SubchartValues<CacheValues> Cache { get; init; } = new();", "CAT1225 'Cache'")]
    [InlineData(Cache, "[JsonPropertyName(\"bp-cache\")] public CacheValues Cache { get; init; } = new();", "CAT1225 'Cache'")]
    [InlineData(Cache, "public Inner In { get; init; } = new(); public sealed record Inner { [JsonPropertyName(\"bp-cache\")] public SubchartValues<CacheValues> Cache { get; init; } = new(); }", "CAT1225 'Cache'")]
    [InlineData(Cache, "[JsonPropertyName(\"bp-cache\")] public SubchartValues<StringMap> Cache { get; init; } = new();", "CAT1225 'Cache'")]
    [InlineData("", "public JsonObject Free { get; init; } = new() { [\"a\"] = HelmValue.Delete };", "CAT1225 'HelmValue.Delete'")]
    [InlineData(Cache, "[JsonPropertyName(\"bp-cache\")] public SubchartValues<CacheValues> Cache { get; init; } = new() { Values = new() { Quota = null } };", "CAT1226 'new'")]
    [InlineData(Cache, "[JsonPropertyName(\"bp-cache\")] public SubchartValues<CacheValues> Cache { get; init; } = new() { Values = new() { Labels = [] } };", "CAT1226 '[]'")]
    [InlineData(Cache, "[JsonPropertyName(\"bp-cache\")] public SubchartValues<CacheValues> Cache { get; init; } = new() { Extra = new() { [\"quota\"] = HelmValue.Delete } };", "CAT1227 'HelmValue.Delete'")]
    [InlineData(Cache, "[JsonPropertyName(\"bp-cache\")] public JsonObject Cache { get; init; } = new() { [\"quota\"] = HelmValue.Delete };", "CAT1227 'HelmValue.Delete'")]
    [InlineData(Cache, "[JsonPropertyName(\"bp-cache\")] public JsonObject Cache { get; init; } = new() { [\"quota\"] = null };", "CAT1226 'null'")]
    [InlineData(Cache, "[JsonPropertyName(\"bp-cache\")] public JsonObject Cache { get; init; } = new() { [\"limits\"] = new JsonObject { [\"hard\"] = null } };", "CAT1226 'null'")]
    [InlineData(Cache, "[JsonPropertyName(\"bp-cache\")] public SubchartValues<CacheValues> Cache { get; init; } = new() { Extra = new() { [\"other\"] = null } };", "CAT1226 'null'")]
    [InlineData(Cache, "[JsonPropertyName(\"bp-cache\")] public SubchartValues<CacheValues> Cache { get; init; } = new() { Values = new() { Replicas = DateTime.Now.Day } };", "CAT1303 'DateTime.Now.Day'")]
    public void A_property_holds_the_values_of_a_chart(string dependencies, string values, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [expected], UmbrellaHarness.Problems(dependencies, values));

    [Theory]
    [InlineData("CacheValues", "Values.Sessions.Values.Replicas", "CAT1228 'Values.Sessions.Values'")]
    [InlineData("Facts", "Values.Sessions.Values.Replicas ?? 1", "")]
    [InlineData("Facts", "Values.Sessions.Values.Limits is { Count: { } count } ? count : 2", "")]
    [InlineData("Nested", "1 + Values.Sessions.Values.Deep?.Count ?? 1", "CAT1228 'Values.Sessions.Values'")]
    public void A_template_reads_what_may_be_missing(string type, string expression, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [expected], UmbrellaHarness.Problems(
            "new() { Name = \"db\", Version = \"1.x\", Alias = \"sessions\" }",
            $$"""public SubchartValues<{{type}}> Sessions { get; init; } = new(); public sealed record Facts { public int? Replicas { get; init; } public Limits? Limits { get; init; } } public sealed record Limits { public int? Count { get; init; } } public sealed record Nested { public Sure? Deep { get; init; } } public sealed record Sure { public int Count { get; init; } }""",
            $$"""public V1Deployment Deployment() => new() { Metadata = new() { Name = FullName }, Spec = new() { Selector = new() { MatchLabels = SelectorLabels }, Template = new() { Spec = new() { Containers = [new() { Name = "a", Image = "b:1" }] } }, Replicas = {{expression}} } };""").Where(static p => !p.StartsWith("CAT1501", StringComparison.Ordinal)));
}
