using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk.Testing;

/// <summary>Checks that the native run of a Kustomize Blueprint and real kustomize on its emitted folder give the same documents.</summary>
public static class KustomizeAssert
{
    /// <summary>Whether kubectl is on this machine: named by <c>KUBECTL</c>, or on the path.</summary>
    public static bool IsAvailable => KustomizeCli.Find() is not null;

    /// <summary>Compares the base and every overlay.</summary>
    /// <param name="blueprint">The Blueprint.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="ParityException">The documents differ, or kustomize refuses the folder.</exception>
    /// <exception cref="InvalidOperationException">No kubectl on this machine, or the assembly holds no emitted files.</exception>
    [RequiresUnreferencedCode("Manifests are serialized by reflection.")]
    public static async Task HoldsAsync(KustomizeBlueprint blueprint, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(blueprint);
        var kustomize = KustomizeCli.Find() ?? throw new InvalidOperationException("kubectl is not on this machine: put it on the path, or name it in KUBECTL");
        var folder = Directory.CreateTempSubdirectory("catalyst-kustomize-").FullName;
        try
        {
            foreach (var (path, text) in EmittedChart.FilesOf(blueprint.GetType()))
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllTextAsync(file, text, cancellationToken).ConfigureAwait(false);
            }

            foreach (var overlay in blueprint.Overlays.Prepend(null))
            {
                var at = overlay is null ? Path.Combine(folder, "base") : Path.Combine(folder, "overlays", overlay);
                var expected = await kustomize.BuildAsync(at, cancellationToken).ConfigureAwait(false);
                ParityAssert.Same(expected, KubernetesYaml.ReadDocuments(blueprint.Render(overlay).ToYaml()));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
