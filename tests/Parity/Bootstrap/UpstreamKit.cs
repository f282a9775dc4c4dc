using YamlDotNet.Serialization;

namespace Parity.Bootstrap;

/// <summary>The platform's kit as facts, read in place with a YAML library of its own.</summary>
internal static class UpstreamKit
{
    public sealed class Facts
    {
        public List<Slot> Slots { get; set; } = [];

        public List<Planned> Expected { get; set; } = [];

        public Newer Newer { get; set; } = new();
    }

    public sealed class Slot
    {
        [YamlMember(Alias = "slot")]
        public string Number { get; set; } = "";

        public string File { get; set; } = "";

        public string Name { get; set; } = "";

        public string Chart { get; set; } = "";

        public string Version { get; set; } = "";

        public string Namespace { get; set; } = "";

        public string TargetNamespace { get; set; } = "";

        public string ReleaseName { get; set; } = "";

        public List<string> DependsOn { get; set; } = [];

        public string? Timeout { get; set; }

        public bool DisableWait { get; set; }
    }

    public sealed class Planned
    {
        public int Slot { get; set; }

        public string Name { get; set; } = "";

        public List<string> DependsOn { get; set; } = [];

        public string Wave { get; set; } = "";

        public bool OnDisk { get; set; }
    }

    public sealed class Newer
    {
        public List<Row> Slots { get; set; } = [];

        public Dictionary<string, List<string>> ExtraNamespaces { get; set; } = [];
    }

    public sealed class Row
    {
        public string File { get; set; } = "";

        public string Name { get; set; } = "";

        public string Tier { get; set; } = "";

        public string Namespace { get; set; } = "";
    }

    public static Facts Read() => new DeserializerBuilder().WithNamingConvention(YamlDotNet.Serialization.NamingConventions.CamelCaseNamingConvention.Instance).IgnoreUnmatchedProperties().Build()
        .Deserialize<Facts>(File.ReadAllText(SharedFolder.Require("upstream/bootstrap-deps.yaml")));
}
