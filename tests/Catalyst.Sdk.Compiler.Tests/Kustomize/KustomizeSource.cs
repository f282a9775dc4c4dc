namespace Catalyst.Sdk.Compiler.Tests.Kustomize;

/// <summary>A Blueprint of plain manifests with every form that the compiler runs, and helpers to make others.</summary>
internal static class KustomizeSource
{
    public const string Forms = """
        [Blueprint("bp-forms", "1.0.0")]
        public sealed class Forms : Base
        {
            const int Port = 8080;
            static readonly string[] s_names = ["a", "b", "c"];
            static readonly IReadOnlyList<Entry> s_entries = [new("one", 1), new("two", 2) { Note = "second" }, new(Name: "three", Number: 3) { Tags = ["x", "y"] }];

            public override IReadOnlyList<string> Overlays => ["small", "large"];
            protected override string Team => "forms";

            public V1ConfigMap Texts() => new()
            {
                Metadata = Meta("texts"),
                Data = new StringMap
                {
                    { "literal", "${NOT} $${NOT} $$ $ $$$ $(POD) a$b {x} }" },
                    { "substituted", $"https://x.{Substitution("FQDN")}:{Port}/${Substitution("PATH")}$" },
                    { "sum", "a" + Port + true + 'c' },
                    { "lower", "ABC".ToLowerInvariant() + " x ".Trim() + "a.b".Replace(".", "-") + "abc".Substring(1) },
                    { "joined", string.Join(",", s_names) },
                    { "entries", string.Join(";", s_entries.Where(e => e.Number > 1 && e.Name.StartsWith("t", StringComparison.Ordinal)).Select(e => $"{e.Name}={e.Number * 2 - 1}{e.Note}")) },
                    { "count", Text(s_entries.Count) },
                    { "flag", Text(s_names.Contains("b") && !s_names.Any(n => n.Length > 1)) },
                    { "yaml", "true" }, { "octal", "0777" }, { "empty", "" }, { "lines", "a\nb\n" }, { "dash", "- x" }, { "no", "no" }, { "1.10", "1.10" }, { "unicode", "żółć" }, { "tab", "\t" },
                    { "absent", null! },
                    { "or", "".Or("fallback") },
                    { "switch", Port switch { < 1024 => "low", >= 1024 and < 9000 => "middle", _ => "high" } },
                    { "tags", s_entries[2].Tags is { Count: > 1 } tags ? tags[1] : "none" },
                    { "computed", s_entries[1].Shown },
                    { $"key-{Port}", "k" },
                },
            };

            public IEnumerable<V1Service> Services()
            {
                foreach (var entry in s_entries)
                {
                    if (entry.Number == 2 && !IsLarge()) yield return Service(entry with { Name = "deux" });
                    else yield return Service(entry);
                }

                bool IsLarge() => Overlay == "large";
            }

            public V1Deployment Deployment()
            {
                var replicas = 1;
                if (Overlay is "large") replicas = 5;
                else if (Overlay == "small") return Workload(replicas, null);
                return Workload(replicas, new() { RunAsUser = 1000, FsGroup = 2000 });
            }

            public V1Secret? OnlyLarge() => Overlay is null or "small" ? null : new() { Metadata = Meta("only-large"), StringData = new Dictionary<string, string> { ["a"] = "b" } };

            public V1ConfigMap? NotLarge => Overlay switch { "large" => null, _ => new() { Metadata = Meta("not-large"), Immutable = true } };

            public V2HorizontalPodAutoscaler Scaler() => new()
            {
                Metadata = Meta("scaler") with { Annotations = new Dictionary<string, string> { ["n"] = Text(Overlay == "large") } },
                Spec = new() { MinReplicas = 1, MaxReplicas = Overlay == "large" ? 9 : 3, ScaleTargetRef = new() { Kind = "Deployment", Name = "web", ApiVersion = "apps/v1" } },
            };

            V1Deployment Workload(int replicas, V1PodSecurityContext? security) => new()
            {
                Metadata = Meta("web") with { Finalizers = Overlay == "large" ? ["example.org/b"] : ["example.org/a"] },
                Spec = new()
                {
                    Replicas = replicas,
                    Selector = new() { MatchLabels = Common },
                    Strategy = Overlay == "large" ? new() { Type = "Recreate" } : new() { Type = "RollingUpdate", RollingUpdate = new() { MaxSurge = "25%", MaxUnavailable = 1 } },
                    Template = new()
                    {
                        Metadata = new() { Labels = Common },
                        Spec = new()
                        {
                            SecurityContext = security,
                            NodeSelector = Overlay == "small" ? new StringMap() : new StringMap { { "disk", "fast" } },
                            Tolerations = [.. When(Overlay != "small", [new V1Toleration { Key = "gpu", OperatorProperty = "Exists" }])],
                            Containers =
                            [
                                new()
                                {
                                    Name = "web", Image = $"web:{(Overlay == "large" ? "2" : "1")}", Args = ["serve", .. Flag("--level", Overlay), .. Flag("--none", null)],
                                    Ports = [new() { ContainerPort = Port, Name = Overlay == "large" ? "https" : "http" }],
                                    Env = [.. s_names.Select(n => new V1EnvVar { Name = n, Value = Overlay ?? "base" })],
                                    LivenessProbe = new() { HttpGet = new() { Port = "http", Path = "/" } },
                                    ReadinessProbe = new() { TcpSocket = new() { Port = "8080" } },
                                    Resources = new() { Limits = new Dictionary<string, ResourceQuantity> { ["cpu"] = "1500m", ["memory"] = new("1Gi") } },
                                },
                                .. When(Overlay == "large", [new V1Container { Name = "extra", Image = "extra:1" }]),
                            ],
                            Volumes = [new() { Name = "cache", EmptyDir = new() }, new() { Name = "data", ConfigMap = Overlay == "small" ? new() { Name = "x" } : null, Secret = Overlay != "small" ? new() { SecretName = "y" } : null }],
                        },
                    },
                },
            };

            V1Service Service(Entry entry)
            {
                return new V1Service { Metadata = Meta("svc-" + entry.Name), Spec = new V1ServiceSpec { Selector = Common, Ports = new List<V1ServicePort> { new() { Port = 80 + entry.Number, TargetPort = Port, Name = "p" } } } };
            }
        }

        public abstract class Base : KustomizeBlueprint
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Forms", Summary = "S" } };
            protected abstract string Team { get; }
            protected StringMap Common => new() { { "team", Team } };
            protected V1ObjectMeta Meta(string name, string space = "forms") => new() { Name = name, NamespaceProperty = space, Labels = new StringMap { Common, { "name", name } } };
            public V1Namespace Space() => new() { Metadata = new() { Name = "forms" } };
        }

        public sealed record Entry(string Name, int Number)
        {
            public string? Note { get; init; }
            public IList<string> Tags { get; init; } = [];
            public string Shown => $"{Name}/{Number}";
        }
        """;

    /// <summary>A Blueprint with these members.</summary>
    public static string Class(string members, string overlays = "[\"prod\"]") => $$"""
        [Blueprint("bp-plain", "1.0.0")]
        public sealed class Plain : KustomizeBlueprint
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Plain", Summary = "S" } };
            public override IReadOnlyList<string> Overlays => {{overlays}};
            public V1Namespace Space() => new() { Metadata = new() { Name = "space" } };
        {{members}}
        }
        """;
}
