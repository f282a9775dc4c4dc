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

    /// <inheritdoc />
    public override bool Execute()
    {
        var refusals = new List<Refusal>();
        try
        {
            if (PayloadReader.Read(AssemblyPath, refusals) is { } emitted
                && OutputPlan.Make(OutputDirectory, emitted, Owner, Manifest.Read(ManifestPath), refusals) is { } plan)
            {
                if (Verify) refusals.AddRange(Compare(plan));
                else Apply(plan);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            refusals.Add(Refusal.CannotWrite(e.Message));
        }

        foreach (var refusal in refusals) Report(refusal);
        return refusals.Count == 0;
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
        foreach (var file in plan.Differing) FileWriter.Write(file.FullPath, file.Bytes);
        Manifest.Write(ManifestPath, plan.Files.Select(static f => f.Path));
        // A project without Blueprints has nothing to say.
        if (plan.Files.Count + plan.Stale.Count > 0)
            Log.LogMessage(MessageImportance.High, "Catalyst: {0} files, {1} written, {2} removed -> {3}",
                plan.Files.Count, plan.Differing.Count, plan.Stale.Count, DisplayName.Length > 0 ? DisplayName : OutputDirectory);
    }

    private void Report(Refusal refusal) =>
        Log.LogError(subcategory: null, refusal.Id, helpKeyword: null, "https://github.com/openova-io/catalyst-sdk-dotnet/blob/main/docs/rules/" + refusal.Id + ".md",
            refusal.File ?? AssemblyPath, refusal.Line, refusal.Column, refusal.EndLine, refusal.EndColumn, "{0}", refusal.Message);
}
