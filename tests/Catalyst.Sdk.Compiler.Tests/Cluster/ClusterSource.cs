namespace Catalyst.Sdk.Compiler.Tests.Cluster;

/// <summary>A Blueprint that reads the cluster in every way, with an object type of its author's.</summary>
internal static class ClusterSource
{
    public const string Text = """
        using System.Text.Json.Serialization;
        using k8s;

        [Blueprint("bp-cluster", "1.0.0")]
        public sealed class Cluster : Blueprint<ClusterValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Cluster" } };

            public V1Secret Admin() => PersistentSecret("admin", Key.Random("password", 24), Key.Text("user", Values.User), Key.Uuid("id"));

            public V1Secret? Auth() => PersistentSecret($"{FullName}-auth", enabled: Values.Enabled, existingSecret: Values.ExistingSecret,
                Key.Random("password", 16, given: Values.Password), Key.Certificate("tls.crt", "tls.key", "db", 365, "db", $"db.{Release.Namespace}"));

            public V1Secret StandIn() => new()
            {
                Metadata = new() { Name = "stand-in" },
                StringData = new StringMap { { "password", Values.Password.Or(Lookup<V1Secret>("admin").Text("password").Or(RandomText(16))) } },
            };

            public V1ConfigMap Seen()
            {
                var settings = Lookup<V1ConfigMap>("settings", Values.From);
                var widget = Lookup<Widget>("main");
                return new()
                {
                    Metadata = new() { Name = "seen", Labels = Labels },
                    Data = new StringMap
                    {
                        { "settings", settings is null ? "absent" : "there" },
                        { "mode", settings.Text("mode") ?? "default" },
                        { "maybe", settings.Text("maybe.key") },
                        { "named", settings?.Metadata?.Name },
                        { "password", Lookup<V1Secret>("admin").Text("password") is { } p ? $"<{p}>" : "none" },
                        { "widget", widget is { Spec.Size: > 2 } ? "big" : widget is null ? "none" : "small" },
                        { "color", widget?.Spec.Color },
                        { "namespace", Lookup<V1Namespace>("prod") is { } ns ? ns.Metadata?.Name : "no prod" },
                        { "other", Lookup<V1Secret>("admin", "elsewhere") is null ? "no" : "yes" },
                        { "kinds", Capabilities.Has("apps/v1/Deployment") ? "asked" : "not asked" },
                        { "version", Capabilities.KubeVersion.Version },
                        { "new", Capabilities.KubeVersion.AtLeast("1.29.4") ? "yes" : "no" },
                    },
                };
            }

            public V1Pod Puller() => new()
            {
                Metadata = new() { Name = "puller" },
                Spec = new() { ImagePullSecrets = [.. LookupAll<V1Secret>().Select(s => new V1LocalObjectReference { Name = s.Metadata?.Name ?? "?" })] },
            };
        }

        public sealed record ClusterValues
        {
            public string User { get; init; } = "admin";
            public bool Enabled { get; init; } = true;
            public string? ExistingSecret { get; init; }
            public string? Password { get; init; }
            public string From { get; init; } = "ns";
        }

        [KubernetesEntity(Group = "example.org", ApiVersion = "v1", Kind = "Widget", PluralName = "widgets")]
        public sealed record Widget : IKubernetesObject<V1ObjectMeta>
        {
            public string ApiVersion { get; set; } = "example.org/v1";
            public string Kind { get; set; } = "Widget";
            public V1ObjectMeta Metadata { get; set; } = new();
            public WidgetSpec Spec { get; init; } = new();
        }

        public sealed record WidgetSpec
        {
            public int Size { get; init; } = 1;
            public string? Color { get; init; }
        }

        public static class Widgets
        {
            public static object Make(string name, int size, string? color) => new Widget { Metadata = new() { Name = name }, Spec = new() { Size = size, Color = color } };
        }
        """;
}
