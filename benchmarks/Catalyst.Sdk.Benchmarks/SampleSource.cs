using System.Globalization;

namespace Catalyst.Sdk.Benchmarks;

/// <summary>Blueprints for measuring: each with a values record, a Deployment of about sixty lines and a Service.</summary>
internal static class SampleSource
{
    public static string Blueprint(int number, string image = "registry/app") => """
        using Catalyst.Sdk;
        using k8s.Models;

        namespace Bench;

        /// <summary>Service NUMBER of the benchmark.</summary>
        [Blueprint("bp-bench-NUMBER", "1.0.0")]
        public sealed class BenchNUMBER : Blueprint<BenchNUMBERValues>
        {
            public override BlueprintSpec Spec => new()
            {
                Card = new() { Title = "Bench NUMBER", Category = "bench" },
                Visibility = Visibility.Unlisted,
                Topology = new() { Supported = [TopologyMode.Singleton], Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton } },
            };

            public override ChartSpec ChartFile => new() { AppVersion = "1.2.3" };

            public V1Deployment? Deployment()
            {
                if (!Values.Enabled) return null;
                return new()
                {
                    Metadata = new() { Name = FullName, Labels = Labels },
                    Spec = new()
                    {
                        Replicas = Values.Replicas,
                        Selector = new() { MatchLabels = SelectorLabels },
                        Template = new()
                        {
                            Metadata = new() { Labels = new StringMap { SelectorLabels, { "tier", "web" } } },
                            Spec = new()
                            {
                                ServiceAccountName = ServiceAccountName,
                                SecurityContext = new() { RunAsNonRoot = true, RunAsUser = 1000, FsGroup = 1000 },
                                NodeSelector = Values.NodeSelector.NonEmpty(),
                                Containers =
                                [
                                    new()
                                    {
                                        Name = "app",
                                        Image = $"IMAGE:{Values.Tag}",
                                        ImagePullPolicy = "IfNotPresent",
                                        Args = ["--port", $"{Values.Port}", .. Flag("--level", Values.Level), .. When(Values.Verbose, "--verbose"), .. Values.ExtraArgs],
                                        Env = [new() { Name = "HOME", Value = "/data" }, new() { Name = "MODE", Value = Values.Mode }],
                                        Ports = [new() { Name = "http", ContainerPort = Values.Port, Protocol = "TCP" }],
                                        LivenessProbe = Probe("/healthz"),
                                        ReadinessProbe = Probe("/readyz"),
                                        Resources = Values.Resources,
                                        VolumeMounts = [new() { Name = "data", MountPath = "/data" }, new() { Name = "tmp", MountPath = "/tmp" }],
                                    },
                                ],
                                Volumes =
                                [
                                    new() { Name = "data", EmptyDir = new() { SizeLimit = "1Gi" } },
                                    new() { Name = "tmp", EmptyDir = new() },
                                ],
                            },
                        },
                    },
                };
            }

            public V1Service Service() => new()
            {
                Metadata = new() { Name = FullName, Labels = Labels },
                Spec = new() { Type = "ClusterIP", Selector = SelectorLabels, Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }] },
            };

            static V1Probe Probe(string path) => new() { HttpGet = new() { Path = path, Port = "http" }, PeriodSeconds = 10 };
        }

        public sealed record BenchNUMBERValues
        {
            /// <summary>Whether anything is installed.</summary>
            public bool Enabled { get; init; } = true;

            /// <summary>Number of pods.</summary>
            [Config]
            public int Replicas { get; init; } = 1;

            public string Tag { get; init; } = "v1";
            public int Port { get; init; } = 8080;
            public string Level { get; init; } = "";
            public string Mode { get; init; } = "fast";
            public bool Verbose { get; init; }
            public IList<string> ExtraArgs { get; init; } = [];
            public StringMap NodeSelector { get; init; } = [];
            public V1ResourceRequirements Resources { get; init; } = new() { Requests = new QuantityMap { { "cpu", "100m" } } };
        }
        """.Replace("NUMBER", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("IMAGE", image, StringComparison.Ordinal);
}
