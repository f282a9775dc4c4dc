using static Parity.Recorded.Deviation;

namespace Parity.Recorded;

/// <summary>Where the external-dns sample differs from the recorded chart, and why that is right.</summary>
internal static class ExternalDnsDeviations
{
    public static readonly IReadOnlyList<Deviation> All =
    [
        Retyped("8 values at once = bool",
            "ServiceMonitor/true/bp-external-dns-catalyst#/metadata/namespace",
            "ServiceMonitor/true/bp-external-dns-catalyst#/spec/endpoints/0/interval"),
        Hollow("externalDns.externalSecret.data=none",
            "ExternalSecret/ns/powerdns-api-credentials#/spec/data"),
        Retyped("externalDns.serviceMonitor.interval=int",
            "ServiceMonitor/ns/bp-external-dns-catalyst#/spec/endpoints/0/interval"),
        Retyped("externalDns.serviceMonitor.interval=hash",
            "ServiceMonitor/ns/bp-external-dns-catalyst#/spec/endpoints/0/interval"),
        Retyped("externalDns.serviceMonitor.interval=num",
            "ServiceMonitor/ns/bp-external-dns-catalyst#/spec/endpoints/0/interval"),
        Retyped("8 values at once = hash",
            "ServiceMonitor/a/bp-external-dns-catalyst#/metadata/namespace",
            "ServiceMonitor/a/bp-external-dns-catalyst#/spec/endpoints/0/interval"),
        Retyped("8 values at once = num",
            "ServiceMonitor/7/bp-external-dns-catalyst#/metadata/namespace",
            "ServiceMonitor/7/bp-external-dns-catalyst#/spec/endpoints/0/interval"),
        Retyped("mix 3 of 4 values",
            "ServiceMonitor/a/bp-external-dns-catalyst#/metadata/namespace",
            "ServiceMonitor/a/bp-external-dns-catalyst#/spec/endpoints/0/interval"),
    ];
}
