namespace Catalyst.Sdk.Compiler.Tests.Contracts;

/// <summary>A team's class library, and a Blueprint of another project that stands on it.</summary>
internal static class LibrarySource
{
    public const string Library = """
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;

        namespace Team.Library;

        /// <summary>What every chart of the team lets an operator set.</summary>
        public record TeamValues
        {
            /// <summary>Replaces the chart's name.</summary>
            public string? NameOverride { get; init; }

            public Global Global { get; init; } = new() { StorageClass = PlatformDefaults.StorageClass };

            /// <summary>The container's image.</summary>
            public ImageValues Image { get; init; } = new() { Repository = "team/app", Tag = "1.2.3" };

            /// <summary>Probes of the container.</summary>
            public ProbeValues Probe { get; init; } = new();
        }

        public sealed record ProbeValues
        {
            /// <summary>Path that answers when the container is well.</summary>
            public string Path { get; init; } = "/healthz";

            [Range(1, 300)]
            public int Period { get; init; } = 10;

            public string? Scheme { get; init; }

            [JsonIgnore]
            public string Summary => Scheme is { Length: > 0 } scheme ? $"{scheme}:{Path}" : Path;

            public bool IsSlow(int limit) => Period > limit;
        }

        public static class PlatformDefaults
        {
            public static readonly string StorageClass = "fast-" + nameof(PlatformDefaults);
            public const string Tier = "backend";
        }

        public static class Probes
        {
            /// <summary>An HTTP probe.</summary>
            public static V1Probe Http(ProbeValues probe) => new() { HttpGet = new() { Path = probe.Path, Port = "http", Scheme = Scheme(probe) }, PeriodSeconds = probe.Period };

            public static string Loud(this string text) => Bang(text.Replace("a", "A"));

            public static string Foreign(string text) => System.IO.Path.GetFullPath(text);

            internal static string Bang(string text) => $"{text}!";

            private static string? Scheme(ProbeValues probe) => probe.Scheme is { Length: > 0 } scheme ? scheme.Replace("http", "HTTP") : null;
        }

        public abstract class TeamBlueprint<T> : Blueprint<T>
            where T : TeamValues
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Team", Category = "apps" }, Owner = new() { Team = "platform", Contact = "platform@example.org" } };

            public override StringMap Labels => new() { base.Labels, { "team/tier", Tier }, { "team/name", Component } };

            /// <summary>The identity of the pods.</summary>
            public V1ServiceAccount Account() => new() { Metadata = new() { Name = $"{FullName}-{Component}", Labels = Labels } };

            /// <summary>What stands in front of the pods.</summary>
            public V1Service Front() => new() { Metadata = new() { Name = FullName }, Spec = Ports(SelectorLabels, 80, 443) };

            private static V1ServiceSpec Ports(StringMap pods, params IList<int> ports) => new()
            {
                Selector = pods,
                Ports = [.. ports.Select(static port => new V1ServicePort { Name = $"p{port}", Port = port })],
            };

            protected virtual string Tier => PlatformDefaults.Tier;

            protected abstract string Component { get; }

            protected V1Container Container(string name) => new() { Name = name, Image = Values.Image.Reference, LivenessProbe = Probes.Http(Values.Probe) };
        }
        """;

    public const string Blueprint = """
        using Team.Library;

        [Blueprint("bp-app", "1.0.0")]
        public sealed class App : TeamBlueprint<AppValues>
        {
            public override BlueprintSpec Spec => base.Spec with { Card = new() { Title = "App", Summary = "An application" } };

            public override ChartSpec ChartFile => new() { AppVersion = "9.9" };

            protected override string Component => $"{Values.Kind}-app";

            public V1Deployment Deployment() => new()
            {
                Metadata = new() { Name = FullName, Labels = Labels, Annotations = new StringMap { { "probe", Values.Probe.Summary }, { "slow", Text(Values.Probe.IsSlow(30)) }, { "loud", Values.Kind.Loud() }, { "class", PlatformDefaults.StorageClass } } },
                Spec = new() { Selector = new() { MatchLabels = SelectorLabels }, Template = new() { Spec = new() { Containers = [Container("main"), Container(Values.Kind) ] } } },
            };
        }

        public sealed record AppValues : TeamValues
        {
            /// <summary>What kind of application.</summary>
            public string Kind { get; init; } = "web";

            public ProbeValues Second { get; init; } = new() { Path = "/second" };
        }
        """;
}
