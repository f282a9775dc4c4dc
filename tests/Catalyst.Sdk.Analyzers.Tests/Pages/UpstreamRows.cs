namespace Catalyst.Sdk.Analyzers.Tests.Pages;

/// <summary>Rows of the platform's rules that no rule of ours decides alone: because what breaks them cannot be written, or because no source can tell.</summary>
internal static class UpstreamRows
{
    /// <summary>What breaks these cannot be written: the row, and what keeps it.</summary>
    public static readonly (string Row, string How)[] Held =
    [
        ("bp-api-version", "the build writes `catalyst.openova.io/v1`"),
        ("bp-name-metadata-version", "`BlueprintMetadata` has no version; the build writes `spec.version`"),
        ("bp-visibility", "an enum; the build always writes it"),
        ("bp-modes", "an enum of the canonical spellings"),
        ("bp-tier", "an enum for each of the fields, each with its own words"),
        ("bp-disable-wait", "a flag, written as it is"),
        ("bp-topology-backends", "an enum"),
        ("bp-topology-mechanisms", "an enum"),
        ("bp-version-indent", "the build writes `spec.version` at two blanks; `BlueprintFileTests`"),
        ("ch-hollow", "the build computes `no-upstream` from `ChartSpec.Dependencies`"),
        ("ch-smoke", "the build renders the defaults and computes the mode"),
        ("ch-default-off-both", "the build computes both annotations"),
        ("ch-name", "the build writes the Blueprint's name as the chart's"),
        ("rel-lockstep", "one version goes to `blueprint.yaml`, `Chart.yaml` and the slot"),
        ("rel-artifact", "the chart's name is the artifact's"),
        ("nm-branches", "`EnvironmentType.Branch` has the branch of each type"),
        ("dep-namespace", "the build writes `flux-system` on every edge"),
        ("dep-source", "the build writes the HelmRepository"),
        ("dep-pin-indent", "the build writes the pins at six blanks; tested with the platform's line readers"),
    ];

    /// <summary>No source tells: the row, and why.</summary>
    public static readonly (string Row, string Why)[] OutOfReach =
    [
        ("bp-capability", "how many targets are primary is said by the installation"),
        ("bp-listed-seeded", "the catalogue's seed lies in the platform's own repository"),
        ("bp-seed-lockstep", "the catalogue's seed lies in the platform's own repository"),
        ("bp-user-ui", "says what has a user interface; nothing can break it"),
        ("ch-images-signed", "a fact of the registry after the release"),
        ("ch-flux-managed", "Flux labels what it installs; a chart cannot know who installs it"),
        ("ch-cilium-l7", "the label is set by the cluster's mesh policy; upstream's chart of policies has its name, the table here does not"),
        ("ch-flux-pin", "compares with the version that cloud-init installs"),
        ("dep-cutover", "whether a release probes the gateway first is what its scripts do"),
        ("dep-roles-order", "the order of the controller's fan-out at run time"),
        ("rel-published", "asks the registry"),
        ("rel-order", "the order of a workflow's steps"),
        ("rel-commit-words", "about commit texts, not sources"),
        ("xp-counts", "counts fixtures of the platform's own repository"),
        ("xp-only-iac", "who may touch cloud resources at run time"),
    ];
}
