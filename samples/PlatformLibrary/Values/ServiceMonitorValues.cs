using Catalyst.Sdk;

namespace Samples.PlatformLibrary;

/// <summary>Scraping by the Prometheus operator.</summary>
public record ServiceMonitorValues
{
    public bool Enabled { get; init; }
    public string Interval { get; init; } = "30s";
    public string ScrapeTimeout { get; init; } = "10s";
    public string Path { get; init; } = "/metrics";
    public StringMap? Labels { get; init; } = [];
}
