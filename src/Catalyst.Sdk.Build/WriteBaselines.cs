using System.Text;
using Microsoft.Build.Framework;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace Catalyst.Sdk.Build;

/// <summary>Writes the baselines that the compiled assembly carries: one file per Blueprint, which the author commits with a release.</summary>
public sealed class WriteBaselines : MSBuildTask
{
    /// <summary>The compiled assembly, in <c>obj</c>.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>The folder of the baselines.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        var refusals = new List<Refusal>();
        try
        {
            if (PayloadReader.Baselines(AssemblyPath, refusals) is { } baselines) Write(baselines, refusals);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            refusals.Add(Refusal.CannotWrite(e.Message));
        }

        foreach (var refusal in refusals) refusal.LogError(Log, AssemblyPath);
        return refusals.Count == 0;
    }

    private void Write(IReadOnlyList<(string Blueprint, string Text)> baselines, List<Refusal> refusals)
    {
        var paths = new SafePath(Path.GetFullPath(OutputDirectory).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar);
        var files = new List<(string Path, string Text)>();
        foreach (var (blueprint, text) in baselines)
        {
            if (paths.Resolve(blueprint + ".json") is { } path) files.Add((path, text));
            else refusals.Add(Refusal.BadPath(blueprint + ".json"));
        }

        if (refusals.Count > 0) return;
        foreach (var (path, text) in files)
        {
            FileWriter.Write(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
            Log.LogMessage(MessageImportance.High, "Catalyst: baseline -> {0}", path);
        }

        if (files.Count == 0) Log.LogMessage(MessageImportance.High, "Catalyst: no Blueprint, no baseline");
    }
}
