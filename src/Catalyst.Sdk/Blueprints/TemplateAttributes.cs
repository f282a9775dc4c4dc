namespace Catalyst.Sdk;

/// <summary>Names the file of a template. Default: the member's name in kebab case, <c>NetworkPolicy</c> is <c>network-policy.yaml</c>;
/// under <c>tests/</c> when it is a <see cref="HelmTestAttribute"/> and the name has no folder of its own.</summary>
/// <param name="fileName">The file under <c>chart/templates</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class TemplateAttribute(string fileName) : Attribute
{
    /// <summary>The file under <c>chart/templates</c>.</summary>
    public string FileName { get; } = fileName;
}

/// <summary>A public member that returns a Kubernetes object and is no template.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class NotATemplateAttribute : Attribute;

/// <summary>The document is a hook: Helm applies it at these points of a release's life. Helm: annotation <c>helm.sh/hook</c>.</summary>
/// <param name="phase">One or several points.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class HookAttribute(HookPhase phase) : Attribute
{
    /// <summary>When the hook runs.</summary>
    public HookPhase Phase { get; } = phase;

    /// <summary>Hooks of one point run by ascending weight. Default 0. Helm: <c>helm.sh/hook-weight</c>.</summary>
    public int Weight { get; set; }

    /// <summary>When Helm deletes the hook's objects. Default: none given, which Helm takes as before-hook-creation.
    /// Helm: <c>helm.sh/hook-delete-policy</c>.</summary>
    public HookDeletePolicy DeletePolicy { get; set; }
}

/// <summary>The points at which hooks run, in the order in which Helm lists them.</summary>
[Flags]
public enum HookPhase
{
    /// <summary>No point.</summary>
    None = 0,

    /// <summary>After templates are rendered, before anything is created.</summary>
    PreInstall = 1,

    /// <summary>After everything is created.</summary>
    PostInstall = 2,

    /// <summary>Before anything is deleted.</summary>
    PreDelete = 4,

    /// <summary>After everything is deleted.</summary>
    PostDelete = 8,

    /// <summary>After templates are rendered, before anything is updated.</summary>
    PreUpgrade = 16,

    /// <summary>After everything is updated.</summary>
    PostUpgrade = 32,

    /// <summary>Before a rollback.</summary>
    PreRollback = 64,

    /// <summary>After a rollback.</summary>
    PostRollback = 128,

    /// <summary>When <c>helm test</c> is called.</summary>
    Test = 256,
}

/// <summary>When Helm deletes a hook's objects.</summary>
[Flags]
public enum HookDeletePolicy
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Before the hook is created anew.</summary>
    BeforeHookCreation = 1,

    /// <summary>After the hook succeeded.</summary>
    HookSucceeded = 2,

    /// <summary>After the hook failed.</summary>
    HookFailed = 4,
}

/// <summary>The document runs on <c>helm test</c>. Its file is under <c>chart/templates/tests</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class HelmTestAttribute : Attribute;

/// <summary>Helm leaves the object on the cluster when the release goes. Helm: <c>helm.sh/resource-policy: keep</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class KeepOnUninstallAttribute : Attribute;
