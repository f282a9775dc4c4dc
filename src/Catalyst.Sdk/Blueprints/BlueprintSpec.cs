using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>
/// What a Blueprint says about itself: the content of <c>blueprint.yaml</c>. The build computes <c>metadata.name</c> and
/// <c>spec.version</c> from <c>[Blueprint]</c> and <c>spec.configSchema</c> from the values record; all else is here.
/// </summary>
/// <remarks>
/// The build evaluates the initializer at compile time (constants, <c>nameof</c>, <c>const</c> and <c>static readonly</c> fields,
/// collection expressions); a property that is left out, or null, is left out of the file. The facts stated on the members are
/// those of the custom resource definition <c>blueprints.catalyst.openova.io</c>; paths are given from <c>spec</c>.
/// </remarks>
public sealed record BlueprintSpec
{
    /// <summary>Labels and annotations of the Blueprint object itself (<c>metadata</c>). Default: none.</summary>
    public BlueprintMetadata? Metadata { get; init; }

    /// <summary>How the catalogue presents the Blueprint. Required, with a title. CRD: <c>spec.card</c>.</summary>
    public CardSpec? Card { get; init; }

    /// <summary>Who sees the card in the catalogue. Default: <see cref="Visibility.Unlisted"/>, always written,
    /// because the platform's readers disagree about an absent one. CRD: <c>spec.visibility</c>.</summary>
    public Visibility? Visibility { get; init; }

    /// <summary>Who answers for the Blueprint. CRD: <c>spec.owner</c>.</summary>
    public OwnerSpec? Owner { get; init; }

    /// <summary>The navigation entry in the sovereign console. Default: no entry. CRD: <c>spec.consoleUI</c>, a closed object.</summary>
    public ConsoleUISpec? ConsoleUI { get; init; }

    /// <summary>Over how many regions, and how, an instance may be spread. CRD: <c>spec.placementSchema</c>.</summary>
    [JsonPropertyName("placementSchema")]
    public PlacementSpec? Placement { get; init; }

    /// <summary>Where instances go that don't choose a place themselves. CRD: <c>spec.defaultPlacement</c>.</summary>
    public DefaultPlacementSpec? DefaultPlacement { get; init; }

    /// <summary>The tiers that an instance may choose; empty or absent: any. CRD: <c>spec.allowedPlacements</c>.</summary>
    public IList<PlacementTier>? AllowedPlacements { get; init; }

    /// <summary>The Blueprints that this one needs, written with <c>DependsOn(…)</c>. CRD: <c>spec.depends</c>.</summary>
    public IList<DependencySpec>? Depends { get; init; }

    /// <summary>Where the manifests come from. <c>chart: ./chart</c> is always written. CRD: <c>spec.manifests</c>.</summary>
    public ManifestsSpec? Manifests { get; init; }

    /// <summary>From which versions this one may be reached. CRD: <c>spec.upgrades</c>.</summary>
    public UpgradesSpec? Upgrades { get; init; }

    /// <summary>The credentials that are renewed on a schedule. CRD: <c>spec.rotation</c>.</summary>
    public IList<RotationSpec>? Rotation { get; init; }

    /// <summary>Which signals the software gives, and in which form. CRD: <c>spec.observability</c>.</summary>
    public ObservabilitySpec? Observability { get; init; }

    /// <summary>What an instance offers to those who depend on it, of any form. CRD: <c>spec.outputs</c>, an open object.</summary>
    public OpenValue? Outputs { get; init; }

    /// <summary>How the software runs in one region and in several. The platform's CI wants it for every Blueprint.
    /// CRD: <c>spec.topology</c>, a closed object.</summary>
    public TopologySpec? Topology { get; init; }

    /// <summary>The named addresses under which an instance is reached from outside. CRD: <c>spec.endpoints</c>, closed items.</summary>
    public IList<EndpointSpec>? Endpoints { get; init; }

    /// <summary>How people sign in. CRD: <c>spec.sso</c>, a closed object.</summary>
    public SsoSpec? Sso { get; init; }

    /// <summary>Whether an instance has a user interface. Default: the console derives it from the endpoints
    /// (one with single sign-on, one launched by default, or one named <c>ui</c>). CRD: <c>spec.hasUserUIEndpoint</c>.</summary>
    public bool? HasUserUIEndpoint { get; init; }

    /// <summary>Whether an organisation may have several instances. CRD: <c>spec.multiInstance</c>, a closed object.</summary>
    public MultiInstanceSpec? MultiInstance { get; init; }

    /// <summary>Marks an operator and names the Blueprint of the instances it makes. CRD: <c>spec.producesInstances</c>, a closed object.</summary>
    public ProducesInstancesSpec? ProducesInstances { get; init; }

    /// <summary>Whether one instance may serve several consumers. Not in the CRD, which keeps it; the console's catalogue reads <c>spec.shareable</c>.</summary>
    public bool? Shareable { get; init; }

    /// <summary>What a consumer asks of a shared instance and gets from it. Not in the CRD, which keeps it;
    /// the console's catalogue reads <c>spec.contextSchema</c>.</summary>
    public ContextSchemaSpec? ContextSchema { get; init; }

    /// <summary>Whether more than one primary target is allowed. Not in the CRD, which keeps it; the application controller
    /// reads <c>spec.placementCapability</c>.</summary>
    public PlacementCapability? PlacementCapability { get; init; }

    /// <summary>The databases that an instance is given. Not in the CRD, which keeps it; the topology schema describes <c>spec.backingServices</c>.</summary>
    public IList<BackingServiceSpec>? BackingServices { get; init; }

    /// <summary>Further keys of <c>spec</c>, written as they are: the CRD keeps what it doesn't know.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}
