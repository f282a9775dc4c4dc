using System.Text;
using Microsoft.Build.Framework;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace Catalyst.Sdk.Build;

/// <summary>Brings the output folder to the state that the compiled assembly carries, or only compares the two.
/// Read all, decide all, then write: any refusal leaves the disk as it was.</summary>
public sealed class WriteEmittedFiles : MSBuildTask
{
    /// <summary>The compiled assembly, in <c>obj</c>.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>The folder under which every Blueprint has its own.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <summary>The list of what was written, in <c>obj</c>.</summary>
    [Required]
    public string ManifestPath { get; set; } = "";

    /// <summary>The project that owns the folders, when they are under version control; empty when the folder is a build output.</summary>
    public string Owner { get; set; } = "";

    /// <summary>How the folder is called in the one line that a build prints.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Write nothing; fail with every file that differs.</summary>
    public bool Verify { get; set; }

    /// <summary>The project's folder, where the charts inside a chart are looked for.</summary>
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Folders with charts, beside the project's own.</summary>
    public string[] ChartCache { get; set; } = [];

    /// <summary>The assemblies that the project references, those of the framework too: an inner chart names the one that is asked.</summary>
    public string[] References { get; set; } = [];

    /// <summary>Whether an inner chart that is not at hand is an error: with a hole in it no Helm takes a chart.</summary>
    public bool MissingChartsAreErrors { get; set; }

    /// <summary>The list, in <c>obj</c>, of the files that decided about inner charts; none is written without inner charts.</summary>
    public string ChartInputsPath { get; set; } = "";

    /// <summary>The file, in <c>obj</c>, that says under which folder the last build wrote; none where that folder is under version control.</summary>
    public string RootFilePath { get; set; } = "";

    /// <summary>The list, in <c>obj</c>, of the files with their full paths, for targets that would have to make them from the manifest; as <see cref="RootFilePath"/> only for a build output.</summary>
    public string OutputsPath { get; set; } = "";

    /// <summary>Whether the folder was brought up to date; false when nothing was done because of an error.</summary>
    [Output]
    public bool Wrote { get; private set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var refusals = new List<Refusal>();
        try
        {
            if (PayloadReader.Read(AssemblyPath, refusals) is { } emitted && Vendored(emitted, refusals) is { } whole
                && OutputPlan.Make(OutputDirectory, whole, Owner, Manifest.Read(ManifestPath), refusals) is { } plan)
            {
                if (Verify) refusals.AddRange(Compare(plan));
                else Apply(plan);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            refusals.Add(Refusal.CannotWrite(e.Message));
        }

        foreach (var refusal in refusals) refusal.LogError(Log, AssemblyPath);
        return refusals.Count == 0;
    }

    /// <summary>With the charts inside the charts; null when one of them cannot be used.</summary>
    private IReadOnlyList<EmittedFolder>? Vendored(IReadOnlyList<EmittedFolder> emitted, List<Refusal> refusals)
    {
        var vendor = new ChartVendor(new ChartSources(ProjectDirectory, ChartCache, References), refusals);
        var whole = vendor.Collect(emitted);
        if (MissingChartsAreErrors) refusals.AddRange(vendor.Missing);
        else foreach (var missing in vendor.Missing) missing.LogWarning(Log, AssemblyPath);
        if (ChartInputsPath.Length > 0 && (vendor.Inputs.Count > 0 || File.Exists(ChartInputsPath))) Manifest.Write(ChartInputsPath, vendor.Inputs.Distinct(StringComparer.Ordinal));
        foreach (var folder in whole)
        {
            foreach (var problem in ChartSizes.Check(folder))
            {
                if (problem.Stops) refusals.Add(problem.Refusal);
                else problem.Refusal.LogWarning(Log, AssemblyPath);
            }
        }

        return refusals.Count > 0 ? null : Owner.Length > 0 ? [.. whole.Select(static f => f.Tracked())] : whole;
    }

    private static IEnumerable<Refusal> Compare(OutputPlan plan) =>
    [
        .. plan.Differing.Select(static f => (File.Exists(f.FullPath) ? Refusal.Differs(f.Path) : Refusal.Missing(f.Path)) with { File = f.FullPath }),
        .. plan.Stale.Select(path => Refusal.Stale(path) with { File = Path.Combine(plan.Root, path) }),
    ];

    private void Apply(OutputPlan plan)
    {
        // Old ones first: where case does not matter, a file's old name may be its new one too.
        foreach (var path in plan.Stale) FileWriter.Delete(plan.Root, Path.Combine(plan.Root, path));
        RemoveElsewhere(plan);
        FileWriter.WriteAll(plan.Root, plan.Differing);
        if (OutputsPath.Length > 0 && Owner.Length == 0) Manifest.Write(OutputsPath, plan.Files.Select(static f => f.FullPath));
        else if (OutputsPath.Length > 0) File.Delete(OutputsPath);
        if (RootFilePath.Length > 0 && Owner.Length == 0) FileWriter.Write(RootFilePath, Encoding.UTF8.GetBytes(plan.Root));
        else if (RootFilePath.Length > 0) File.Delete(RootFilePath);
        Manifest.Write(ManifestPath, plan.Files.Select(static f => f.Path));
        Wrote = true;
        // A project without Blueprints has nothing to say.
        if (plan.Files.Count + plan.Stale.Count > 0)
            Log.LogMessage(MessageImportance.High, "Catalyst: {0} files, {1} written, {2} removed -> {3}",
                plan.Files.Count, plan.Differing.Count, plan.Stale.Count, DisplayName.Length > 0 ? DisplayName : OutputDirectory);
    }

    /// <summary>The last build wrote under another folder (a property was changed since): its files go.</summary>
    private void RemoveElsewhere(OutputPlan plan)
    {
        if (RootFilePath.Length == 0 || !File.Exists(RootFilePath) || File.ReadAllText(RootFilePath) is not { Length: > 0 } root || root == plan.Root || !Directory.Exists(root)) return;
        var paths = new SafePath(root);
        foreach (var path in Manifest.Read(ManifestPath))
            if (paths.Resolve(path) is { } full && File.Exists(full)) FileWriter.Delete(root, full);
    }
}
