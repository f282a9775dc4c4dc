using Microsoft.Build.Framework;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace Catalyst.Sdk.Build;

/// <summary>Before a publish: a chart that a build may do without is an error here, for a chart with a hole in it cannot be installed.</summary>
public sealed class CheckCharts : MSBuildTask
{
    /// <summary>The compiled assembly, in <c>obj</c>.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Folders with charts, beside the project's own.</summary>
    public string[] ChartCache { get; set; } = [];

    /// <summary>The assemblies that the project references.</summary>
    public string[] References { get; set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        var refusals = new List<Refusal>();
        if (PayloadReader.Read(AssemblyPath, refusals) is { } emitted)
        {
            var vendor = new ChartVendor(new ChartSources(ProjectDirectory, ChartCache, References), refusals);
            _ = vendor.Collect(emitted);
            refusals.AddRange(vendor.Missing);
        }

        foreach (var refusal in refusals) refusal.LogError(Log, AssemblyPath);
        return refusals.Count == 0;
    }
}
