using Catalyst.Sdk;

namespace Samples.Environments;

/// <summary>One installation of the platform, in two regions.</summary>
public static class Sovereign
{
    [PlatformResource]
    public static SovereignResource One { get; } = new()
    {
        Metadata = new() { Name = "one" },
        Spec = new()
        {
            Fqdn = Names.Sovereign,
            BcpTopology = BcpTopology.ActiveHotstandby,
            Provider = Provider.Hetzner,
            Regions = [new() { Code = "fsn1", Role = "primary" }, new() { Code = "hel1", Role = "standby" }],
            ParentDomains = [new() { Name = "example.org", Role = ParentDomainRole.Primary }],
        },
    };
}
