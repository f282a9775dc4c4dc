using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Kustomize;

/// <summary>Everything that a Kustomize Blueprint emits beside <c>blueprint.yaml</c>.</summary>
internal sealed record KustomizeModel(EquatableArray<ManifestFile> Base, EquatableArray<OverlayModel> Overlays);

/// <summary>The documents of one template member.</summary>
/// <param name="FileName">The name of the file, such as <c>deployment.yaml</c>.</param>
/// <param name="Documentation">The member's summary; the head comment of the file.</param>
internal sealed record ManifestFile(string FileName, string? Documentation, EquatableArray<DataMap> Documents);

/// <summary>One overlay: what it adds to the base, and what it changes there.</summary>
/// <param name="Patches">Strategic merge patches, each a file of its own.</param>
internal sealed record OverlayModel(string Name, EquatableArray<ManifestFile> Added, EquatableArray<PatchFile> Patches);

internal sealed record PatchFile(string FileName, DataMap Patch);
