namespace Catalyst.Sdk;

/// <summary>The bootstrap kit: the releases that make a platform of an empty cluster, in the order of their slots. It holds every Blueprint of its project
/// that has a <see cref="BootstrapSlotAttribute"/>, and <see cref="Slots"/>. The build reads the members while compiling.</summary>
/// <remarks>The folder has a file per slot, <c>kustomization.yaml</c>, <c>expected-bootstrap-deps.yaml</c> and <c>placement.yaml</c>.
/// A project without such a class has a kit of its slots alone in <c>bootstrap-kit</c>.</remarks>
public abstract class BootstrapKit
{
    /// <summary>Slots of Blueprints in other projects, and of releases that are known by name and version alone. Default: none.</summary>
    public virtual IReadOnlyList<KitSlot> Slots => [];

    /// <summary>The plan: every release with its edges, those too that are still to come. The edges of the slots have to be the same.
    /// Default: what the slots say.</summary>
    public virtual IReadOnlyList<ExpectedSlot> Expected => [];

    /// <summary>Rows of the placement table, before those of slots with a tier. Default: none.</summary>
    public virtual IReadOnlyList<PlacementRow> Placement => [];

    /// <summary>The slot of a Blueprint in another project, as its own <see cref="BootstrapSlotAttribute"/> says. The build adds its version and its edges.</summary>
    /// <typeparam name="TBlueprint">The Blueprint's class.</typeparam>
    protected static KitSlot Slot<TBlueprint>()
        where TBlueprint : IBlueprint
    {
        var name = ((BlueprintAttribute?)Attribute.GetCustomAttribute(typeof(TBlueprint), typeof(BlueprintAttribute)))?.Name ?? typeof(TBlueprint).Name;
        return Attribute.GetCustomAttribute(typeof(TBlueprint), typeof(BootstrapSlotAttribute)) is not BootstrapSlotAttribute slot ? new() { Name = name } : new()
        {
            Slot = slot.Slot,
            Name = name,
            Version = slot.Version,
            DependsOn = slot.DependsOn,
            TargetNamespace = slot.TargetNamespace,
            ReleaseName = slot.ReleaseName,
            Namespace = slot.Namespace,
            File = slot.File,
            Interval = slot.Interval,
            Timeout = slot.Timeout,
            DisableWait = slot.DisableWait,
            InstallRetries = slot.InstallRetries,
            UpgradeRetries = slot.UpgradeRetries,
            CreateNamespace = slot.CreateNamespace,
            NamespaceDocument = slot.NamespaceDocument,
            PrimaryOnly = slot.PrimaryOnly,
            Tier = slot.Tier,
            TargetTier = slot.TargetTier,
            Justification = slot.Justification,
            ExtraNamespaces = slot.ExtraNamespaces,
        };
    }
}
